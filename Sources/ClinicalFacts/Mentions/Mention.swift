package import Lexicon
import SourceText

/// A span of text that names a concept.
package struct Mention: Sendable, Hashable {
  /// The concept.
  package var concept: ConceptID
  /// What sort of thing the concept is.
  package var kind: ConceptKind
  /// How the words relate to the concept.
  package var role: Payload.Role
  /// The tokens, as indices into the text's tokens.
  package var tokens: Range<Int>
  /// A Boolean value indicating whether the name is completed by words of a neighbour: "upper" in "the upper and lower lobes".
  package var isElliptical = false
}

/// A cue found in a sentence.
package struct CueMention: Sendable, Hashable {
  /// What the cue does.
  package var cue: Cue
  /// The tokens; of a cue with a gap those behind the gap.
  package var tokens: Range<Int>
  /// The words before the gap: "favor" of "favor … over"; nil for a cue without a gap.
  package var opener: Range<Int>?

  /// The words in the gap, or nil.
  package var gap: Range<Int>? { opener.map { $0.upperBound..<tokens.lowerBound } }
  /// All words from the first to the last, those in the gap included.
  package var hull: Range<Int> { (opener?.lowerBound ?? tokens.lowerBound)..<tokens.upperBound }
}

/// A phrase that says "normal", found in a sentence.
package struct NormalityMention: Sendable, Hashable {
  /// The numbers of the phrase in the lexicon, one for each sort of structure of which it can be said.
  package var phrases: [Int]
  /// The tokens.
  package var tokens: Range<Int>
}

/// A word with a value, found in a sentence.
package struct TermMention: Sendable {
  /// The word's class and values.
  package var term: Term
  /// The tokens.
  package var tokens: Range<Int>
}

/// A noun phrase that no table knows: its last word and the words before it.
package struct OpenPhrase: Sendable, Hashable {
  /// The normalised head noun.
  package var head: WordID
  /// The normalised modifiers, in order.
  package var modifiers: [WordID]
  /// The tokens.
  package var tokens: Range<Int>
}

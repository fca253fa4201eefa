package import Lexicon
package import SourceText

/// What one sentence speaks about, whatever it says of it: the basis on which sentences of two texts are aligned.
package struct SentenceTopic: Sendable, Hashable {
  /// The sentence, as an index into the sentences of its text.
  package var sentence: Int
  /// The bytes.
  package var range: ByteRange
  /// The concepts that it names, each once.
  package var concepts: [ConceptID]
  /// The structures that it names by a noun, in order.
  package var structures: [NamedStructure]
  /// Its words that belong to no concept and are no function words, each once.
  package var words: [WordID]
  /// Its measurements.
  package var quantities: [Quantity]
  /// A Boolean value indicating whether the sentence before belongs to the same passage, so that a pronoun can refer to it.
  package var continues: Bool
  /// A Boolean value indicating whether it opens with a pronoun or "this", so that it goes on about what was named before.
  package var isAnaphoric: Bool
}

/// A structure with the bytes that name it.
package struct NamedStructure: Sendable, Hashable {
  /// The structure.
  package var concept: ConceptID
  /// The bytes.
  package var range: ByteRange
}

extension SentenceTopic {
  /// The classes of words that name nothing.
  private static let functionClasses: WordClass = [
    .determiner, .preposition, .coordinator, .subordinator, .relative, .pronoun, .auxiliary, .unit, .adverb, .comparative,
  ]

  /// Reads the topic of a sentence.
  init(context: SentenceContext, number: Int, continues: Bool) {
    var concepts: [ConceptID] = []
    for mention in context.mentions.concepts where !concepts.contains(mention.concept) { concepts.append(mention.concept) }
    for mention in context.mentions.attributes where !concepts.contains(mention.concept) { concepts.append(mention.concept) }
    var words: [WordID] = []
    for index in context.range where context.tokens[index].kind == .word {
      let isNamed =
        context.mentions.concepts.contains { $0.tokens.contains(index) }
        || context.mentions.attributes.contains { $0.tokens.contains(index) }
      let word = context.tokens[index].word
      guard !isNamed, context.classes(index).isDisjoint(with: Self.functionClasses), !words.contains(word) else { continue }
      words.append(word)
    }
    self.init(
      sentence: number, range: context.bytes(of: context.range), concepts: concepts,
      structures: context.anatomy.filter { $0.role == .form }.map {
        NamedStructure(concept: $0.concept, range: context.bytes(of: $0.tokens))
      }, words: words, quantities: context.quantities, continues: continues,
      isAnaphoric: context.range.prefix(2).contains { context.terms.holds(.anaphor, at: $0, in: context.range) })
  }
}

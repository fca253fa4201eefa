import Lexicon

/// Everything that the lexicon recognises in one sentence, in order of position.
package struct SentenceMentions: Sendable {
  /// Concepts, longest match first at each place; structures inside a longer match are kept beside it.
  package var concepts: [Mention] = []
  /// Values of scales.
  package var attributes: [Mention] = []
  /// Assertion cues.
  package var cues: [CueMention] = []
  /// Phrases that say "normal".
  package var normality: [NormalityMention] = []
  /// Words with a value.
  package var terms: [TermMention] = []
  /// All words with a value by their first token, shorter ones inside longer ones included.
  package var termReader = TermReader(0..<0, [])
  /// Noun phrases outside the lexicon.
  package var open: [OpenPhrase] = []
}

import CaseDocument
import ClinicalFacts
import Lexicon
import SourceText

/// Finds the noun phrases of sentences and tells which of their words the lexicon knows.
struct NounPhraseReader {
  /// A run of content words.
  struct Phrase: Equatable {
    /// The tokens; the last one is the head.
    let tokens: Range<Int>
    /// A Boolean value indicating whether the head lies in a match.
    let isHeadKnown: Bool
    /// A Boolean value indicating whether each word lies in a match or is general English.
    let isCovered: Bool
  }

  private let lexicon: Lexicon
  private let side: SideText
  private let finder: MentionFinder

  /// The words that end a phrase wherever they stand, be it inside a name such as "mass of the liver".
  private static let closed: WordClass = [
    .determiner, .preposition, .coordinator, .subordinator, .relative, .pronoun, .auxiliary,
  ]
  /// The words that end a phrase unless they are part of a name, as "bleed" and "superior" can be.
  private static let breaking: WordClass = [.finiteVerb, .participle, .adverb, .numberWord, .ordinal, .unit, .date, .comparative]

  init(lexicon: Lexicon, side: SideText) {
    self.lexicon = lexicon
    self.side = side
    finder = MentionFinder(lexicon: lexicon, tokens: side.tokens)
  }

  /// Returns the noun phrases of a run of tokens.
  func phrases(in range: Range<Int>) -> [Phrase] {
    let mentions = finder.find(in: range)
    var named: Set<Int> = []
    for mention in mentions.concepts + mentions.attributes { named.formUnion(mention.tokens) }
    var covered = named
    for mention in mentions.cues { covered.formUnion(mention.tokens) }
    for mention in mentions.normality { covered.formUnion(mention.tokens) }
    for mention in mentions.terms { covered.formUnion(mention.tokens) }
    var phrases: [Phrase] = []
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound where index == range.upperBound || !isContent(index, isNamed: named.contains(index)) {
      if start < index { phrases.append(phrase(start..<index, covered: covered)) }
      start = index + 1
    }
    return phrases
  }

  private func phrase(_ tokens: Range<Int>, covered: Set<Int>) -> Phrase {
    Phrase(
      tokens: tokens, isHeadKnown: covered.contains(tokens.upperBound - 1),
      isCovered: tokens.allSatisfy { covered.contains($0) || lexicon.classes(of: side.tokens[$0].word).contains(.general) })
  }

  private func isContent(_ index: Int, isNamed: Bool) -> Bool {
    let token = side.tokens[index]
    guard token.kind == .word, token.range.count > 1 else { return false }
    // "4a" is the number of a figure unless it is part of a name.
    guard isNamed || !ASCII.isDigit(side.bytes[token.range.lowerBound]) else { return false }
    let classes = lexicon.classes(of: token.word)
    return classes.isDisjoint(with: Self.closed) && (isNamed || classes.isDisjoint(with: Self.breaking))
  }
}

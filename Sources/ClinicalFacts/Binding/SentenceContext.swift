import Lexicon
import SourceText

/// One sentence with what was recognised in it, ready for binding.
struct SentenceContext {
  let lexicon: Lexicon
  let core: CoreConcepts
  let bytes: [UInt8]
  let tokens: [Token]
  let range: Range<Int>
  let mentions: SentenceMentions
  let engine: AssertionEngine
  let quantities: [Quantity]
  let terms: TermReader

  /// The structures named, in order.
  let anatomy: [Mention]

  init(
    lexicon: Lexicon, core: CoreConcepts, bytes: [UInt8], tokens: [Token], range: Range<Int>, mentions: SentenceMentions,
    engine: AssertionEngine, quantities: [Quantity], terms: TermReader
  ) {
    self.lexicon = lexicon
    self.core = core
    self.bytes = bytes
    self.tokens = tokens
    self.range = range
    self.mentions = mentions
    self.engine = engine
    self.quantities = quantities
    self.terms = terms
    anatomy = mentions.concepts.filter { $0.kind == .anatomy }
  }

  /// Returns the structure that starts at a token.
  func anatomy(startingAt index: Int) -> Mention? { anatomy.first { $0.tokens.lowerBound == index } }

  /// Returns the structure that ends right before a token.
  func anatomy(endingAt index: Int) -> Mention? { anatomy.first { $0.tokens.upperBound == index } }

  /// Returns the scale value that ends right before a token.
  func attribute(endingAt index: Int) -> Mention? { mentions.attributes.first { $0.tokens.upperBound == index } }

  /// Returns the scale value that starts at a token.
  func attribute(startingAt index: Int) -> Mention? { mentions.attributes.first { $0.tokens.lowerBound == index } }

  func classes(_ index: Int) -> WordClass { lexicon.classes(of: tokens[index].word) }

  /// Returns whether a noun for a part or the "of" behind it, stands at a token: "at the margins of".
  func isPartNoun(_ index: Int) -> Bool {
    if index > range.lowerBound, tokens[index].word == lexicon.functionWords.of { return isPartNoun(index - 1) }
    return terms.term(at: index, end: range.upperBound, among: [.partNoun]) != nil
  }

  /// Returns whether a comma stands between a cue and words behind it, so that they are another item of the list that the cue opens.
  func isItemBehind(_ cue: Range<Int>?, _ words: Range<Int>) -> Bool {
    guard let cue, cue.upperBound <= words.lowerBound else { return false }
    return (cue.upperBound..<words.lowerBound).contains { isMark($0, ",") }
  }

  /// Returns whether the word at a token can belong to a noun phrase: it is no function word.
  func mayStartNoun(at index: Int) -> Bool {
    range.contains(index) && tokens[index].kind == .word
      && classes(index).isDisjoint(with: [.preposition, .coordinator, .subordinator, .auxiliary, .adverb, .relative])
  }

  /// Returns whether a negation covers a token.
  func isNegation(_ index: Int) -> Bool {
    mentions.cues.contains { $0.cue.category == .negation && $0.tokens.contains(index) }
  }

  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    tokens[index].kind == .punctuation && tokens[index].range.count == 1 && bytes[tokens[index].range.lowerBound] == UInt8(ascii: mark)
  }

  /// Returns the status of words that tell a history or a result, which are facts in a section that asks for an examination too.
  func told(_ tokens: Range<Int>) -> Assertion {
    var assertion = engine.assertion(of: tokens)
    let isQuestion = range.last.map { self.tokens[$0].word == lexicon.functionWords.questionMark } ?? false
    if assertion.temporality == .hypothetical, assertion.cue == nil, assertion.contextCue == nil, !isQuestion {
      assertion.temporality = .current
      assertion.polarity = .present
    }
    return assertion
  }

  /// Returns whether a relative of the patient is named in the clause of some words, beside them.
  func namesRelative(beside words: Range<Int>) -> Bool {
    let clause = engine.clauses.range(around: words.lowerBound)
    return clause.contains { !words.contains($0) && terms.holds(.relative, at: $0, in: clause) }
  }

  /// Returns the bytes from the first to the last of some tokens.
  func bytes(of range: Range<Int>) -> ByteRange {
    ByteRange(tokens[range.lowerBound].range.lowerBound, tokens[range.upperBound - 1].range.upperBound)
  }
}

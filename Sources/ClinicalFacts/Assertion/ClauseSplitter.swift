import Lexicon
import SourceText

/// Cuts a sentence into clauses by its marks, conjunctions and finite verbs.
struct ClauseSplitter {
  let lexicon: Lexicon
  let bytes: [UInt8]
  let tokens: [Token]
  /// What the sentence names; a word inside a name is no verb.
  let mentions: SentenceMentions

  /// Returns the clauses of a sentence, given the cues found in it.
  func split(_ range: Range<Int>) -> ClauseMap {
    var numbers: [Int] = []
    numbers.reserveCapacity(range.count)
    var clause = 0
    var count = 0
    var hasVerb = false
    var outer: Int?
    let terminators = Set(mentions.cues.filter { $0.cue.category == .terminator }.map(\.tokens.lowerBound))
    for index in range {
      if let main = outer, hasVerb, isMark(index - 1, ","), isVerb(index) {
        clause = main
        outer = nil
      } else if index > range.lowerBound, startsClause(index, in: range, hasVerb: hasVerb, terminators: terminators) {
        outer = isRelative(index) && isMark(index - 1, ",") && !hasVerb ? clause : nil
        count += 1
        clause = count
        hasVerb = false
      }
      if isVerb(index) { hasVerb = true }
      numbers.append(clause)
    }
    return ClauseMap(base: range.lowerBound, numbers: numbers)
  }

  private func startsClause(_ index: Int, in range: Range<Int>, hasVerb: Bool, terminators: Set<Int>) -> Bool {
    let before = index - 1
    if isMark(before, ";") || isMark(before, ":") && index - range.lowerBound > 6 { return true }
    if terminators.contains(index) { return true }
    let classes = lexicon.classes(of: tokens[index].word)
    if isRelative(index), isMark(before, ",") || !classes.contains(.determiner) { return true }
    if classes.contains(.coordinator) { return verbAhead(from: index + 1, in: range) != nil && hasVerb }
    if isMark(before, ","), hasVerb, !lexicon.classes(of: tokens[index].word).contains(.coordinator) {
      return classes.intersection([.determiner, .pronoun]) != [] && verbAhead(from: index, in: range) != nil
    }
    return false
  }

  private func isRelative(_ index: Int) -> Bool { lexicon.classes(of: tokens[index].word).contains(.relative) }

  /// Returns the first finite verb or auxiliary before the next comma or conjunction, or nil.
  private func verbAhead(from start: Int, in range: Range<Int>) -> Int? {
    var index = start
    while index < range.upperBound {
      if isMark(index, ",") || isMark(index, ";") || lexicon.classes(of: tokens[index].word).contains(.coordinator) { return nil }
      if isVerb(index) { return index }
      index += 1
    }
    return nil
  }

  func isVerb(_ index: Int) -> Bool {
    let classes = lexicon.classes(of: tokens[index].word)
    if classes.contains(.auxiliary) { return true }
    return classes.contains(.finiteVerb) && !isNoun(index) && !isParticiple(index)
  }

  /// A word inside the name of a thing, after an article or preposition, or before "of" is no verb.
  private func isNoun(_ index: Int) -> Bool {
    if mentions.concepts.contains(where: { $0.tokens.contains(index) && $0.role == .form }) { return true }
    if index + 1 < tokens.count, tokens[index + 1].word == lexicon.functionWords.of { return true }
    guard index > 0 else { return false }
    return !lexicon.classes(of: tokens[index - 1].word).isDisjoint(with: [.determiner, .preposition, .numberWord, .ordinal])
  }

  /// A past form right before a noun or after a form of "be" is no finite verb of its own.
  private func isParticiple(_ index: Int) -> Bool {
    guard tokens[index].range.count > 3, bytes[tokens[index].range.upperBound - 1] == UInt8(ascii: "d") else { return false }
    guard index + 1 < tokens.count else { return true }
    let next = lexicon.classes(of: tokens[index + 1].word)
    return next.isDisjoint(with: [.determiner, .preposition, .adverb, .pronoun])
  }

  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    tokens[index].kind == .punctuation && tokens[index].range.count == 1 && bytes[tokens[index].range.lowerBound] == UInt8(ascii: mark)
  }
}

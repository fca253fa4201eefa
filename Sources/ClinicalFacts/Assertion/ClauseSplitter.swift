import Lexicon
import SourceText

/// Cuts a sentence into clauses by its marks, conjunctions and finite verbs.
struct ClauseSplitter {
  let lexicon: Lexicon
  let tokens: [Token]
  let sentence: Range<Int>
  let features: SentenceFeatures

  /// The most tokens before a colon that introduces ("Impression of the left lung base:") and ends no clause.
  private static let longestIntroduction = 6

  /// Returns the clauses of the sentence.
  func split() -> ClauseMap {
    var numbers: [Int] = []
    numbers.reserveCapacity(sentence.count)
    var clause = 0
    var count = 0
    var hasVerb = false
    var outer: Int?
    var hasInnerVerb = false
    for index in sentence {
      if let main = outer, hasVerb || hasInnerVerb, features[index - 1].contains(.comma), isVerb(index) {
        clause = main
        outer = nil
      } else if index > sentence.lowerBound, startsClause(index, hasVerb: hasVerb) {
        let staysInside = outer != nil && features[index].contains(.terminator) && !features[index - 1].contains(.comma)
        hasInnerVerb = staysInside && (hasVerb || hasInnerVerb)
        if !staysInside { outer = isRelative(index) && features[index - 1].contains(.comma) && !hasVerb ? clause : nil }
        count += 1
        clause = count
        hasVerb = false
      }
      if isVerb(index) { hasVerb = true }
      numbers.append(clause)
    }
    return ClauseMap(base: sentence.lowerBound, numbers: numbers)
  }

  private func startsClause(_ index: Int, hasVerb: Bool) -> Bool {
    let before = features[index - 1]
    if before.contains(.semicolon) || before.contains(.colon) && index - sentence.lowerBound > Self.longestIntroduction { return true }
    if features[index].contains(.terminator) { return true }
    let classes = lexicon.classes(of: tokens[index].word)
    if classes.contains(.relative), before.contains(.comma) || !classes.contains(.determiner) { return true }
    if classes.contains(.coordinator) { return hasVerb && verbAhead(from: index + 1) }
    if before.contains(.comma), hasVerb {
      return !classes.isDisjoint(with: [.determiner, .pronoun]) && verbAhead(from: index)
    }
    return false
  }

  private func isRelative(_ index: Int) -> Bool { lexicon.classes(of: tokens[index].word).contains(.relative) }

  /// Returns whether a finite verb or auxiliary stands before the next comma, semicolon or conjunction.
  private func verbAhead(from start: Int) -> Bool {
    for index in start..<max(start, sentence.upperBound) {
      if !features[index].isDisjoint(with: [.comma, .semicolon]) { return false }
      if lexicon.classes(of: tokens[index].word).contains(.coordinator) {
        if index + 1 >= sentence.upperBound || isVerb(index + 1) || index == start { return false }
        continue
      }
      if isVerb(index) { return true }
    }
    return false
  }

  private func isVerb(_ index: Int) -> Bool { features[index].contains(.verb) }
}

import Lexicon

/// The words with a value in one sentence, found by the token at which they start.
package struct TermReader: Sendable {
  private let base: Int
  /// For each token the first of its terms; one more entry ends the last.
  private let firsts: [Int]
  private let items: [TermMention]

  /// Creates a reader over the terms of a sentence, sorted by their first token.
  init(_ sentence: Range<Int>, _ items: [TermMention]) {
    base = sentence.lowerBound
    self.items = items
    var firsts: [Int] = []
    firsts.reserveCapacity(sentence.count + 1)
    var next = 0
    for index in sentence {
      firsts.append(next)
      while next < items.count, items[next].tokens.lowerBound == index { next += 1 }
    }
    firsts.append(next)
    self.firsts = firsts
  }

  /// Returns the longest term of one of the classes that starts at a token and ends before another, with the token after it.
  func term(at index: Int, end: Int, among classes: [TermClass]) -> (term: Term, end: Int)? {
    let offset = index - base
    guard offset >= 0, offset + 1 < firsts.count, index < end else { return nil }
    var found: (term: Term, end: Int)?
    for number in firsts[offset]..<firsts[offset + 1] {
      let item = items[number]
      if item.tokens.upperBound <= end, item.tokens.upperBound > found?.end ?? 0, classes.contains(item.term.termClass) {
        found = (item.term, item.tokens.upperBound)
      }
    }
    return found
  }

  /// Returns all terms of a class that start at a token and end before another, each with the token after it.
  func terms(at index: Int, end: Int, of termClass: TermClass) -> [(term: Term, end: Int)] {
    let offset = index - base
    guard offset >= 0, offset + 1 < firsts.count, index < end else { return [] }
    return (firsts[offset]..<firsts[offset + 1]).compactMap { number in
      let item = items[number]
      return item.tokens.upperBound <= end && item.term.termClass == termClass ? (item.term, item.tokens.upperBound) : nil
    }
  }

  /// Returns whether a term of a class starts at a token.
  func holds(_ termClass: TermClass, at index: Int, in range: Range<Int>) -> Bool {
    range.contains(index) && term(at: index, end: range.upperBound, among: [termClass]) != nil
  }
}

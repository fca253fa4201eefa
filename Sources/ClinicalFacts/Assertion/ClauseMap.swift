import Lexicon
import SourceText

/// The clauses of one sentence: for each token the clause in which it stands.
package struct ClauseMap: Sendable {
  /// The first token of the sentence.
  private let base: Int
  /// The clause of each token, counted from 0.
  private let numbers: [Int]
  /// For each clause its tokens from the first to the last.
  private let ranges: [Range<Int>]

  init(base: Int, numbers: [Int]) {
    self.base = base
    self.numbers = numbers
    var ranges = [Range<Int>](repeating: base..<base, count: (numbers.max() ?? -1) + 1)
    for (offset, number) in numbers.enumerated() {
      let index = base + offset
      ranges[number] = (ranges[number].isEmpty ? index : ranges[number].lowerBound)..<(index + 1)
    }
    self.ranges = ranges
  }

  /// Returns the clause of a token of the sentence.
  func clause(of token: Int) -> Int { numbers[token - base] }

  /// Returns the tokens from the first to the last of the clause in which a token stands; a clause can enclose a relative one.
  func range(around token: Int) -> Range<Int> { ranges[clause(of: token)] }
}

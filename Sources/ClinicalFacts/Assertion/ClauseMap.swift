import Lexicon
import SourceText

/// The clauses of one sentence: for each token the clause in which it stands.
package struct ClauseMap: Sendable {
  /// The first token of the sentence.
  private let base: Int
  /// The clause of each token, counted from 0.
  private let numbers: [Int]

  init(base: Int, numbers: [Int]) {
    self.base = base
    self.numbers = numbers
  }

  /// Returns the clause of a token of the sentence.
  func clause(of token: Int) -> Int { numbers[token - base] }

  /// Returns the tokens of the clause in which a token stands.
  func range(around token: Int) -> Range<Int> {
    let own = clause(of: token)
    var low = token
    var high = token + 1
    while low > base, numbers[low - 1 - base] == own { low -= 1 }
    while high < base + numbers.count, numbers[high - base] == own { high += 1 }
    return low..<high
  }
}

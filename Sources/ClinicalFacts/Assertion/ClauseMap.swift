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

  /// Returns the tokens from the first to the last of the clause in which a token stands; a clause can enclose a relative one.
  func range(around token: Int) -> Range<Int> {
    let own = clause(of: token)
    let first = numbers.firstIndex(of: own) ?? token - base
    let last = numbers.lastIndex(of: own) ?? token - base
    return (base + first)..<(base + last + 1)
  }
}

import Lexicon
import SourceText

/// How much of the text after a place repeats the words before it.
struct WordRepetition {
  /// For each token: the distinct words that occur there or later.
  private let later: [Int]
  /// For each token: the distinct words that occur both before and there or later.
  private let both: [Int]

  /// The fewest distinct words after a place that allow a judgement.
  private static let fewest = 10

  /// Counts the longer known words of a text.
  ///
  /// - Complexity: O(tokens).
  init(_ tokens: [Token]) {
    var spans: [WordID: (first: Int, last: Int)] = [:]
    for (index, token) in tokens.enumerated() where token.kind == .word && token.range.count > 4 && token.word.isKnown {
      spans[token.word, default: (index, index)].last = index
    }
    var later = [Int](repeating: 0, count: tokens.count + 2)
    var both = later
    for span in spans.values {
      later[0] += 1
      later[span.last + 1] -= 1
      both[span.first + 1] += 1
      both[span.last + 1] -= 1
    }
    for index in 1..<later.count {
      later[index] += later[index - 1]
      both[index] += both[index - 1]
    }
    (self.later, self.both) = (later, both)
  }

  /// Returns up to 3 points for the share of the words from a token on that stood before it already.
  func weight(splitAt token: Int) -> Double {
    guard later[token] >= Self.fewest else { return 0 }
    let share = Double(both[token]) / Double(later[token])
    return share > 0.25 ? min(3, share * 5) : 0
  }
}

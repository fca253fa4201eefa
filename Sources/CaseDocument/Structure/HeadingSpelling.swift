import Lexicon
import SourceText

/// Mends one misspelt word of a heading: "Impresion:", "Fnidings".
///
/// Only a word that the vocabulary lacks is tried, and only with one letter dropped, added, changed or swapped with its neighbour, the
/// commonest slips of the keyboard (F. J. Damerau, "A technique for computer detection and correction of spelling errors", 1964).
struct HeadingSpelling {
  let lexicon: Lexicon
  let bytes: [UInt8]
  let tokens: [Token]

  /// The fewest letters of a word that is mended; shorter ones have too many neighbours.
  private static let shortest = 5
  /// The most letters of a word that is mended.
  private static let longest = 24
  /// The most words of a heading that is mended.
  private static let mostWords = 4
  private static let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8)

  /// Calls `body` with the tokens of a heading, one of them replaced by each known word one slip away, until `body` returns a heading.
  ///
  /// - Complexity: O(letters × 26) look-ups for a heading with exactly one unknown word, none for others.
  func heading(_ range: Range<Int>, _ body: ([Token]) -> SectionHeading?) -> SectionHeading? {
    guard range.count <= Self.mostWords else { return nil }
    let unknown = range.filter { tokens[$0].kind == .word && !tokens[$0].word.isKnown }
    guard unknown.count == 1, let slip = unknown.first, (Self.shortest...Self.longest).contains(tokens[slip].range.count) else {
      return nil
    }
    let written = tokens[slip].range.range.map { ASCII.lowered(bytes[$0]) }
    guard written.allSatisfy(ASCII.isLetter) else { return nil }
    var words = Array(tokens[range])
    for candidate in Self.neighbours(of: written) {
      guard let word = lexicon.vocabulary.exact(candidate[...]) else { continue }
      words[slip - range.lowerBound].word = word
      if let heading = body(words) { return heading }
    }
    return nil
  }

  /// Returns the words one slip away: with two letters swapped, a letter dropped, changed or added.
  private static func neighbours(of word: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    for index in word.indices {
      if index > 0 {
        var swapped = word
        swapped.swapAt(index - 1, index)
        result.append(swapped)
      }
      var shorter = word
      shorter.remove(at: index)
      result.append(shorter)
      for letter in letters where letter != word[index] {
        var changed = word
        changed[index] = letter
        result.append(changed)
      }
    }
    for index in 0...word.count {
      for letter in letters {
        var longer = word
        longer.insert(letter, at: index)
        result.append(longer)
      }
    }
    return result
  }
}

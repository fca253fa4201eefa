import Lexicon
import SourceText

/// Reads numbers as radiology writes them: digits, decimal comma, number words.
struct NumberReader {
  private let terms: TermReader
  private let bytes: [UInt8]
  private let tokens: [Token]

  /// Creates a reader over the tokens of one sentence.
  init(bytes: [UInt8], tokens: [Token], terms: TermReader) {
    self.terms = terms
    self.bytes = bytes
    self.tokens = tokens
  }

  /// The most bytes of a number in digits; longer ones are identifiers, not values.
  private static let longestNumber = 9

  /// A number with the size of its last digit.
  struct Number {
    var value: Double
    var resolution: Double
    var end: Int
  }

  /// Returns the number that starts at a token, or nil; also for an index behind the last token.
  func number(at index: Int) -> Number? {
    guard tokens.indices.contains(index) else { return nil }
    switch tokens[index].kind {
    case .number: return digits(at: index)
    case .word: return words(at: index)
    case .punctuation: return nil
    }
  }

  private func digits(at index: Int) -> Number? {
    let written = Array(bytes[tokens[index].range.range])
    if written.count == 2, written[0] == 0xC2 {
      switch written[1] {
      case 0xBC: return Number(value: 0.25, resolution: 0.25, end: index + 1)
      case 0xBD: return Number(value: 0.5, resolution: 0.5, end: index + 1)
      case 0xBE: return Number(value: 0.75, resolution: 0.25, end: index + 1)
      default: return nil
      }
    }
    guard written.allSatisfy({ ASCII.isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) else { return nil }
    guard written.count <= Self.longestNumber else { return nil }
    let mark = written.lastIndex { !ASCII.isDigit($0) }
    let fractionDigits = mark.map { written.count - $0 - 1 } ?? 0
    let isGrouping = mark.map { written[$0] == UInt8(ascii: ",") && fractionDigits == 3 } ?? false
    let decimals = isGrouping ? 0 : fractionDigits
    var value = 0.0
    for byte in written where ASCII.isDigit(byte) { value = value * 10 + Double(byte - 48) }
    var resolution = 1.0
    for _ in 0..<decimals { (value, resolution) = (value / 10, resolution / 10) }
    return Number(value: value, resolution: resolution, end: index + 1)
  }

  private func words(at index: Int) -> Number? {
    guard let value = value(of: index) else { return nil }
    if let end = half(after: index + 1) { return Number(value: value + 0.5, resolution: 0.5, end: end) }
    if value >= 20, value < 100, index + 1 < tokens.count, let unit = self.value(of: index + 1), unit >= 1, unit < 10 {
      return Number(value: value + unit, resolution: 1, end: index + 2)
    }
    return Number(value: value, resolution: 1, end: index + 1)
  }

  /// Returns the token after "and a half", or nil.
  private func half(after index: Int) -> Int? {
    guard index + 2 < tokens.count, terms.term(at: index, end: index + 1, among: [.listMark]) != nil,
      terms.term(at: index + 1, end: index + 2, among: [.article]) != nil, value(of: index + 2) == 0.5
    else { return nil }
    return index + 3
  }

  private func value(of index: Int) -> Double? {
    guard tokens[index].kind == .word else { return nil }
    return terms.term(at: index, end: index + 1, among: [.number])?.term.value
  }
}

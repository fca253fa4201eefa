package import Lexicon
import SourceText

/// Cuts tokens into lines and notes headings, lists, citations and marks of each.
package struct LineScanner {
  private let lexicon: Lexicon
  private let bytes: [UInt8]
  private let tokens: [Token]

  /// Creates a scanner over a text and its tokens.
  package init(lexicon: Lexicon, bytes: [UInt8], tokens: [Token]) {
    self.lexicon = lexicon
    self.bytes = bytes
    self.tokens = tokens
  }

  /// Returns the lines that hold a token, in order.
  package func lines() -> [TextLine] {
    var lines = plainLines()
    for number in lines.indices {
      let range = lines[number].tokens
      lines[number].citations = citations(in: range)
      for index in range { note(index, in: range, on: &lines[number]) }
    }
    return lines
  }

  /// Returns the lines with their headings, but without citations and marks, which only tell the sides of a case apart.
  func plainLines() -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    for index in tokens.indices where index > start && tokens[index].flags.contains(.startsLine) {
      lines.append(line(start..<index))
      start = index
    }
    if start < tokens.count { lines.append(line(start..<tokens.count)) }
    return lines
  }

  private func line(_ range: Range<Int>) -> TextLine {
    var line = TextLine(
      range: ByteRange(tokens[range.lowerBound].range.lowerBound, tokens[range.upperBound - 1].range.upperBound), tokens: range,
      contentStart: range.lowerBound)
    line.startsParagraph = tokens[range.lowerBound].flags.contains(.startsParagraph)
    line.isSeparator = range.allSatisfy { tokens[$0].kind == .punctuation }
    line.hasMarkdown = range.prefix(3).contains { isByte($0, "#") || isByte($0, "*") } || range.suffix(2).contains { isByte($0, "*") }
    HeadingDetector(lexicon: lexicon, bytes: bytes, tokens: tokens).detect(on: &line)
    return line
  }

  private func note(_ index: Int, in range: Range<Int>, on line: inout TextLine) {
    lexicon.phrases(startingAt: index, in: tokens, end: range.upperBound) { match in
      for payload in match.payloads.map(lexicon.payload) where payload.target == .term {
        let term = lexicon.terms[payload.index]
        switch term.termClass {
        case .reportOpening where index - range.lowerBound > 12: break
        case .reportOpening, .reportLikelihood, .reportRecommendation, .reportDisclaimer, .boilerplate, .patientMarker, .imagingMarker:
          line.marks[term.termClass, default: 0] += term.value
        default: break
        }
      }
    }
  }

  /// Counts references such as "[3]" or "[2-5]"; a bracket that holds anything but numbers is none.
  private func citations(in range: Range<Int>) -> Int {
    var count = 0
    for index in range where isByte(index, "[") {
      var next = index + 1
      var numbers = 0
      while next < range.upperBound, tokens[next].kind == .number || isByte(next, ",") || isByte(next, "-") {
        if tokens[next].kind == .number { numbers += 1 }
        next += 1
      }
      if numbers > 0, next < range.upperBound, isByte(next, "]") { count += 1 }
    }
    return count
  }

  private func isByte(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    tokens[index].kind == .punctuation && bytes[tokens[index].range.lowerBound] == UInt8(ascii: mark)
  }
}

import ConcordKit
import SourceText

/// The lines of a text around the words of an evidence, made fit to be shown.
struct Snippet {
  /// One line with the part that is marked, one cell for each column.
  struct Line {
    /// The number of the line, from 1.
    let number: Int
    /// What stands in each column.
    let cells: [Unicode.Scalar]
    /// The columns that are marked, from 0.
    let mark: Range<Int>
  }

  /// The lines; a quote over many lines is cut after a few.
  let lines: [Line]
  /// A Boolean value indicating whether lines of the quote were left out at its end.
  let isCut: Bool

  /// How many lines of a quote are shown.
  static let lineLimit = 4

  /// Creates the snippet of an evidence in the text it was found in.
  init(_ evidence: Evidence, in text: IndexedText) {
    guard text.holds(evidence) else {
      // A stored result has no text; then the quote is all there is to show.
      self.init(quote: evidence)
      return
    }
    let (first, last) = (text.index.line(at: evidence.start), text.index.line(at: max(evidence.start, evidence.end - 1)))
    let shown = min(last, first + Self.lineLimit - 1)
    let lines = (first...shown).map { number in
      Line(number: number, bytes: text.bytes, range: text.range(ofLine: number), marked: evidence.start..<evidence.end)
    }
    self.init(lines: lines, isCut: shown < last)
  }

  private init(lines: [Line], isCut: Bool) {
    self.lines = lines
    self.isCut = isCut
  }

  private init(quote evidence: Evidence) {
    let bytes = Array(evidence.quote.utf8)
    let line = Line(number: evidence.line, bytes: bytes, range: 0..<bytes.count, marked: 0..<bytes.count)
    self.init(lines: [line], isCut: false)
  }
}

extension Snippet.Line {
  /// Creates a line from bytes, with hidden characters written as escapes.
  init(number: Int, bytes: [UInt8], range: Range<Int>, marked: Range<Int>) {
    var cells: [Unicode.Scalar] = []
    var mark: (start: Int?, end: Int) = (nil, 0)
    var offset = range.lowerBound
    for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
      let shown = VisibleText.onLine(scalar).unicodeScalars
      if marked.contains(offset) {
        mark.start = mark.start ?? cells.count
        mark.end = cells.count + shown.count
      }
      cells.append(contentsOf: shown)
      offset += UTF8.width(scalar)
    }
    let start = mark.start ?? 0
    self.init(number: number, cells: cells, mark: start..<max(start, mark.end))
  }
}

import ConcordKit
import SourceText

/// A text of a case with the starts of its lines.
struct IndexedText {
  /// The bytes of the text.
  let bytes: [UInt8]
  /// The starts of its lines.
  let index: LineIndex

  /// Creates it in one pass over the text.
  init(_ text: String) {
    bytes = Array(text.utf8)
    index = LineIndex(bytes)
  }

  /// Returns whether the quote of an evidence stands where the evidence says.
  func holds(_ evidence: Evidence) -> Bool {
    evidence.start >= 0 && evidence.start < evidence.end && evidence.end <= bytes.count
      && bytes[evidence.start..<evidence.end].elementsEqual(evidence.quote.utf8)
  }

  /// Returns the bytes of a line, from 1, without its line break.
  func range(ofLine number: Int) -> Range<Int> {
    let start = Int(index.starts[number - 1])
    var end = number < index.starts.count ? Int(index.starts[number]) : bytes.count
    while end > start, bytes[end - 1] == 10 || bytes[end - 1] == 13 { end -= 1 }
    return start..<end
  }
}

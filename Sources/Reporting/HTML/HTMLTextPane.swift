import ConcordKit
import XMLTree

/// The full text of one side, with the words of discrepancies marked and linked to their cards.
struct HTMLTextPane {
  /// A part of the text with its heading.
  private struct Passage {
    let section: String
    let isBoilerplate: Bool
    let range: Range<Int>
  }

  /// The name of the side.
  let title: String
  let text: IndexedText
  let spans: [MarkedSpan]
  private var passages: [Passage] = []
  private var covered = 0

  private init(title: String, text: IndexedText, spans: [MarkedSpan]) {
    self.title = title
    self.text = text
    self.spans = spans
  }

  /// Returns the panes of a case: the original, and the report where there is one.
  static func panes(of result: CaseResult, original: IndexedText, report: IndexedText, cards: [HTMLCard]) -> [HTMLTextPane] {
    var left = HTMLTextPane(title: "Original", text: original, spans: MarkedSpan.spans(of: cards, inReport: false, original))
    var right = HTMLTextPane(title: "Report", text: report, spans: MarkedSpan.spans(of: cards, inReport: true, report))
    var isRight = false
    for segment in result.segments {
      // What belongs to neither side is shown where it stands: with the text before it.
      if segment.role != .boilerplate { isRight = segment.role == .report }
      if isRight { right.append(segment) } else { left.append(segment) }
      if result.isCombined { (left.covered, right.covered) = (max(left.covered, segment.end), max(right.covered, segment.end)) }
    }
    if !isRight || !result.isCombined { left.appendRest() }
    if isRight || !result.isCombined { right.appendRest() }
    return [left, right].filter { !$0.passages.isEmpty }
  }

  /// Fills the pane.
  func fill(_ pane: borrowing XMLDocument.Element) {
    pane.add("h3", text: title)
    var section: String?
    for passage in passages {
      let heading = passage.isBoilerplate ? "Not compared" : Wording.words(passage.section)
      if heading != section, !heading.isEmpty, heading != title { pane.add("h4", text: heading) }
      section = heading
      pane.add("div", ["class": passage.isBoilerplate ? "passage boilerplate" : "passage"]) { frame in
        for run in MarkedRun.runs(of: spans, in: passage.range) { add(run, to: frame) }
      }
    }
  }

  private func add(_ run: MarkedRun, to frame: borrowing XMLDocument.Element) {
    let words = VisibleText.block(String(decoding: text.bytes[run.range], as: UTF8.self))
    for span in run.starting {
      let attributes: KeyValuePairs = ["class": "ref", "id": span.anchor, "href": "#\(span.cardAnchor)", "title": span.title]
      frame.add("a", attributes, text: String(span.number))
    }
    if run.covering.isEmpty { frame.add(text: words) } else { frame.add("mark", ["class": run.covering[0].severity], text: words) }
  }

  private mutating func append(_ segment: CaseResult.Segment) {
    let bounds = 0..<text.bytes.count
    let range = (min(segment.start, segment.end)..<max(segment.start, segment.end)).clamped(to: bounds)
    if covered < range.lowerBound { append(Passage(section: "", isBoilerplate: true, range: covered..<range.lowerBound)) }
    covered = max(covered, range.upperBound)
    append(Passage(section: segment.section, isBoilerplate: segment.role == .boilerplate, range: range))
  }

  /// Shows what no segment covers, so that the full text is full.
  private mutating func appendRest() {
    let isBoilerplate = !passages.isEmpty
    if covered < text.bytes.count { append(Passage(section: "", isBoilerplate: isBoilerplate, range: covered..<text.bytes.count)) }
  }

  private mutating func append(_ passage: Passage) {
    var range = passage.range
    while !range.isEmpty, isSpace(text.bytes[range.lowerBound]) { range = (range.lowerBound + 1)..<range.upperBound }
    while !range.isEmpty, isSpace(text.bytes[range.upperBound - 1]) { range = range.lowerBound..<(range.upperBound - 1) }
    guard !range.isEmpty else { return }
    passages.append(Passage(section: passage.section, isBoilerplate: passage.isBoilerplate, range: range))
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}

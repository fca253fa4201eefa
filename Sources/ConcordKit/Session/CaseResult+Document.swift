package import CaseDocument
import SourceText

extension CaseResult {
  /// Creates the result of a case that was read.
  init(_ document: CaseDocument, discrepancies: [Discrepancy], notesLeftOut: Int = 0) {
    let sides = document.isCombined ? [document.original] : [document.original, document.report]
    let original = String(decoding: document.original.bytes, as: UTF8.self)
    self.init(
      id: document.id, path: document.path, status: document.hasReport ? .compared : .noReport, segments: sides.flatMap(\.resultSegments),
      discrepancies: discrepancies, notesLeftOut: notesLeftOut, originalText: original,
      reportText: document.isCombined ? original : String(decoding: document.report.bytes, as: UTF8.self), isCombined: document.isCombined)
  }
}

extension SideText {
  /// The segments in the form of the result.
  package var resultSegments: [CaseResult.Segment] {
    segments.map { segment in
      let role: CaseResult.Segment.Role =
        switch segment.role {
        case .original: .original
        case .report: .report
        case .boilerplate: .boilerplate
        }
      return CaseResult.Segment(
        role: role, section: segment.section, start: segment.range.lowerBound, end: segment.range.upperBound,
        line: lineIndex.line(at: segment.range.lowerBound))
    }
  }
}

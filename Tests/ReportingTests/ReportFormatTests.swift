import Comparison
import ConcordKit
import Reporting
import Testing

@Suite("All formats")
struct ReportFormatTests {
  @Test("The same run gives the same bytes", arguments: ReportFormat.allCases)
  func deterministic(format: ReportFormat) {
    #expect(SampleRun.output(format) == SampleRun.output(format))
  }

  @Test("Output is UTF-8 and ends with a line feed", arguments: ReportFormat.allCases)
  func encoding(format: ReportFormat) {
    let bytes = SampleRun.output(format)
    #expect(String(validating: bytes, as: UTF8.self) != nil)
    #expect(bytes.last == 0x0A)
  }

  @Test("Evidence with offsets out of range does no harm", arguments: ReportFormat.allCases)
  func damagedOffsets(format: ReportFormat) {
    let ranges = [(-5, -1), (0, 0), (3, 1), (90, 99), (0, Int.max), (1, 2)]
    let discrepancies = ranges.map { start, end in
      let evidence = Evidence(quote: "q", start: start, end: end, line: 0, column: 0, section: "", fact: "")
      return Discrepancy(
        fingerprint: "", rule: "", name: "", category: .text, verdict: .review, severity: .note, message: "", original: evidence,
        report: evidence)
    }
    let segments = ranges.map { CaseResult.Segment(role: .report, section: "", start: $0.0, end: $0.1, line: 0) }
    let result = CaseResult(
      id: "", path: "", status: .compared, segments: segments, discrepancies: discrepancies, originalText: "é\nb", reportText: "é\nb")
    #expect(!SampleRun.output(format, of: [result]).isEmpty)
  }
}

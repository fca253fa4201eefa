import CaseDocument
import Comparison
import Lexicon
import SourceText
import Testing

@testable import ConcordKit

/// Turning detections into discrepancies.
@Suite("Discrepancy builder")
struct DiscrepancyBuilderTests {
  private let rule = RuleDescription(
    id: "L206", name: "extent-conflict", category: .location, defaultSeverity: .error, precedence: 1, summary: "", rationale: "",
    limits: "",
    triggering: [],
    nonTriggering: [])

  private func detection(_ severity: Severity, original: ByteRange, report: ByteRange) -> Detection {
    Detection(
      rule: rule, verdict: .contradiction, severity: severity, message: "m", original: Claim(side: .original, range: original, fact: "o"),
      report: Claim(side: .report, range: report, fact: "r"))
  }

  @Test("quotes, places and sections are those of the texts; columns count scalars")
  func evidence() throws {
    var builder = DocumentBuilder(lexicon: try Lexicon.embedded.get())
    let document = builder.pair(id: "c", path: "p", original: Array("é no muscle.".utf8), report: Array("One.\né in muscle.".utf8))
    let found = DiscrepancyBuilder(document: document, identity: document.id, lowest: .note).build([
      detection(.error, original: ByteRange(3, 12), report: ByteRange(8, 17)),
      detection(.off, original: ByteRange(0, 2), report: ByteRange(0, 3)),
    ])
    #expect(found.count == 1)
    let report = try #require(found.first?.report)
    #expect((report.quote, report.line, report.column, report.start, report.end) == ("in muscle", 2, 3, 8, 17))
    #expect(report.isFromReport && found.first?.original?.isFromReport == false)
    #expect(found.first?.original?.quote == "no muscle")
    #expect(found.first?.fingerprint.count == 32)
  }

  @Test("what is below the lowest severity is left out")
  func lowestSeverity() throws {
    var builder = DocumentBuilder(lexicon: try Lexicon.embedded.get())
    let document = builder.pair(id: "c", path: "p", original: Array("No muscle.".utf8), report: Array("In muscle.".utf8))
    let all = [Severity.error, .warning, .note].map { detection($0, original: ByteRange(0, 9), report: ByteRange(0, 9)) }
    #expect(
      DiscrepancyBuilder(document: document, identity: document.id, lowest: .warning).build(all).map(\.severity) == [.error, .warning])
  }
}

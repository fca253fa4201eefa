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
    ]).discrepancies
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
      DiscrepancyBuilder(document: document, identity: document.id, lowest: .warning).build(all).discrepancies.map(\.severity) == [
        .error, .warning,
      ])
  }

  @Test("of many notes the most significant stay, and their fingerprints do not depend on what is left out")
  func notes() throws {
    var builder = DocumentBuilder(lexicon: try Lexicon.embedded.get())
    let document = builder.pair(id: "c", path: "p", original: Array("No muscle.".utf8), report: Array("In muscle.".utf8))
    let ranks: [Significance] = [.routine, .critical, .notable, .urgent, .notable]
    let notes = ranks.enumerated().map { number, significance in
      Detection(
        rule: rule, verdict: .unsupported, severity: .note, significance: significance, message: "\(number)", original: nil,
        report: Claim(side: .report, range: ByteRange(0, number + 1), fact: "r"))
    }
    let identity = document.id
    let some = DiscrepancyBuilder(document: document, identity: identity, lowest: .note, mostNotes: 3).build(notes)
    let all = DiscrepancyBuilder(document: document, identity: identity, lowest: .note).build(notes)
    #expect(some.discrepancies.map(\.message) == ["1", "2", "3"])
    #expect((some.notesLeftOut, all.notesLeftOut) == (2, 0))
    #expect(some.discrepancies.map(\.fingerprint) == [1, 2, 3].map { all.discrepancies[$0].fingerprint })
  }
}

import Comparison
import ConcordKit
import XMLTree

extension JSON {
  /// Returns the object of a case; its keys and their order are public interface.
  static func document(of result: CaseResult) -> XMLDocument {
    JSON.map { root in
      root.string("id", result.id)
      root.string("path", result.path)
      root.string("status", result.status.rawValue)
      root.array("segments") { list in
        for segment in result.segments { list.map { $0.addMembers(of: segment) } }
      }
      root.array("discrepancies") { list in
        for discrepancy in result.discrepancies { list.map { $0.addMembers(of: discrepancy) } }
      }
      if result.notesLeftOut > 0 { root.number("notesLeftOut", result.notesLeftOut) }
    }
  }
}

extension XMLDocument.Element {
  /// Adds the members of a segment.
  func addMembers(of segment: CaseResult.Segment) {
    string("role", segment.role.rawValue)
    string("section", segment.section)
    number("start", segment.start)
    number("end", segment.end)
    number("line", segment.line)
  }

  /// Adds the members of a discrepancy.
  func addMembers(of discrepancy: Discrepancy) {
    string("fingerprint", discrepancy.fingerprint)
    string("rule", discrepancy.rule)
    string("name", discrepancy.name)
    string("category", discrepancy.category.rawValue)
    string("verdict", discrepancy.verdict.rawValue)
    string("severity", discrepancy.severity.rawValue)
    string("message", discrepancy.message)
    if let original = discrepancy.original { map("original") { $0.addMembers(of: original, hasSide: original.isFromReport) } }
    if let report = discrepancy.report { map("report") { $0.addMembers(of: report, hasSide: false) } }
    string("state", discrepancy.state.rawValue)
  }

  /// Adds the members of an evidence.
  private func addMembers(of evidence: Evidence, hasSide: Bool) {
    string("quote", evidence.quote)
    number("start", evidence.start)
    number("end", evidence.end)
    number("line", evidence.line)
    number("column", evidence.column)
    string("section", evidence.section)
    string("fact", evidence.fact)
    if hasSide { string("side", "report") }
  }

  /// Adds the members of the program's identity.
  func addMembers(of tool: ToolIdentity) {
    string("name", tool.name)
    string("version", tool.version)
    string("ruleset", tool.ruleset)
  }

  /// Adds the counts of a run.
  func addMembers(of summary: RunSummary) {
    number("cases", summary.cases)
    number("compared", summary.compared)
    number("noReport", summary.noReport)
    number("unreadable", summary.unreadable)
    number("errors", summary.errors)
    number("warnings", summary.warnings)
    number("notes", summary.notes)
    number("accepted", summary.accepted)
    number("suppressed", summary.suppressed)
  }
}

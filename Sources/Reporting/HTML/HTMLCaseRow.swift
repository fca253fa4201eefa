import Comparison
import ConcordKit
import XMLTree

/// The line of one case in the table of cases.
struct HTMLCaseRow {
  private let id: String
  private let anchor: String
  private let status: String
  private let isCompared: Bool
  private let counts: [Int]

  /// Keeps of a case what its line needs.
  init(_ result: CaseResult, anchor: String) {
    id = VisibleText.line(result.id)
    self.anchor = anchor
    isCompared = result.status == .compared
    status =
      switch result.status {
      case .compared: "compared"
      case .noReport: "no report"
      case .unreadable: "unreadable"
      }
    counts = [Severity.error, .warning, .note].map { severity in result.discrepancies.count { $0.severity == severity } }
  }

  /// Adds the line to the body of the table.
  func add(to body: borrowing XMLDocument.Element) {
    body.add("tr") { row in
      row.add("th", ["scope": "row"]) { name in
        name.add("a", ["href": "#\(anchor)"], text: id)
        // In the same cell, because five columns have no room on a telephone.
        name.add(text: " ")
        name.add("span", ["class": isCompared ? "status" : "status open"], text: status)
      }
      for (count, kind) in zip(counts, ["error", "warning", "note"]) {
        row.add("td", ["class": count > 0 ? "number \(kind)" : "number none"], text: String(count))
      }
    }
  }
}

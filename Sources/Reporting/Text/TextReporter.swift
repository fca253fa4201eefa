import Comparison
public import ConcordKit

/// Writes discrepancies for reading in a terminal: what the report says, what the case says, and where.
public struct TextReporter: Reporter {
  private let style: TerminalStyle
  private var casesWithDiscrepancies = 0

  /// Creates a reporter.
  public init(options: ReportOptions) { style = TerminalStyle(isOn: options.useColor) }

  /// Writes nothing.
  public mutating func begin(_ tool: ToolIdentity) -> [UInt8] { [] }

  /// Writes the discrepancies of the case.
  public mutating func add(_ result: CaseResult) -> [UInt8] {
    let shown = result.shownDiscrepancies
    guard !shown.isEmpty else { return [] }
    casesWithDiscrepancies += 1
    let original = IndexedText(result.originalText)
    let report = result.isCombined ? original : IndexedText(result.reportText)
    let writer = TextDiscrepancy(path: result.path, isCombined: result.isCombined, original: original, report: report, style: style)
    return Array(shown.map(writer.text(of:)).joined().utf8)
  }

  /// Writes what could not be linted as it stands and the counts.
  public mutating func finish(_ summary: RunSummary, problems: [Problem]) -> [UInt8] {
    var text = ""
    for problem in problems {
      let (label, severity) = Self.label(problem.kind)
      text += "\(style.paint(label, .severity(severity))): \(VisibleText.line(problem.description))\n"
    }
    if !problems.isEmpty { text += "\n" }
    return Array((text + summaryLine(summary) + "\n").utf8)
  }

  private static func label(_ kind: Problem.Kind) -> (String, Severity) {
    switch kind {
    case .unread: ("not linted", .error)
    case .noReport: ("no report", .error)
    case .altered: ("linted after conversion", .warning)
    case .remark: ("remark", .note)
    }
  }

  private func summaryLine(_ summary: RunSummary) -> String {
    let remainder = Wording.remainder(summary)
    let parenthesis = remainder.isEmpty ? "" : " (\(remainder.joined(separator: ", ")))"
    guard let counts = Wording.severities(summary) else {
      return style.paint("no discrepancies", .strong)
        + "; \(summary.compared) of \(Wording.count(summary.cases, "case")) compared\(parenthesis)"
    }
    return style.paint(counts, .strong) + " in \(casesWithDiscrepancies) of \(Wording.count(summary.cases, "case"))\(parenthesis)"
  }
}

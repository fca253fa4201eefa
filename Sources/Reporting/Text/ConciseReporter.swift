import Comparison
public import ConcordKit

/// Writes one line for each discrepancy: `path:line:col: severity: message [rule]`.
public struct ConciseReporter: Reporter {
  /// Creates a reporter.
  public init(options: ReportOptions) {}

  /// Writes nothing.
  public mutating func begin(_ tool: ToolIdentity) -> [UInt8] { [] }

  /// Writes a line for each discrepancy of the case.
  public mutating func add(_ result: CaseResult) -> [UInt8] {
    var text = ""
    for discrepancy in result.shownDiscrepancies {
      let evidence = discrepancy.primaryEvidence
      text += "\(VisibleText.line(result.path)):\(evidence?.line ?? 1):\(evidence?.column ?? 1): \(discrepancy.severity.rawValue): "
      text += "\(VisibleText.line(discrepancy.message)) [\(VisibleText.line(discrepancy.rule))]\n"
    }
    return Array(text.utf8)
  }

  /// Writes nothing, so that each line is a discrepancy.
  public mutating func finish(_ summary: RunSummary, problems: [Problem]) -> [UInt8] { [] }
}

public import ConcordKit
import XMLTree

/// Writes one JSON object a line for each case, as soon as it is done.
public struct JSONLinesReporter: Reporter {
  /// Creates a reporter.
  public init(options: ReportOptions) {}

  /// Writes nothing.
  public mutating func begin(_ tool: ToolIdentity) -> [UInt8] { [] }

  /// Writes the line of the case.
  public mutating func add(_ result: CaseResult) -> [UInt8] { JSON.document(of: result).jsonBytes(.compact) + [0x0A] }

  /// Writes nothing, so that each line is a case.
  public mutating func finish(_ summary: RunSummary, problems: [Problem]) -> [UInt8] { [] }
}

public import ConcordKit

/// A format of the result, written as the cases come in.
///
/// Each call returns the next bytes of the output; what a format needs the end of the run for, it keeps back until `finish`.
public protocol Reporter {
  /// Creates a reporter.
  init(options: ReportOptions)

  /// Starts the output.
  mutating func begin(_ tool: ToolIdentity) -> [UInt8]

  /// Adds what linting one case gave; cases come in the order of the input.
  mutating func add(_ result: CaseResult) -> [UInt8]

  /// Ends the output with the counts of the run and what kept inputs from being linted in full.
  mutating func finish(_ summary: RunSummary, problems: [Problem]) -> [UInt8]
}

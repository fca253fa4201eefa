/// The formats of a report.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// For reading in a terminal, with the words of both sides.
  case text
  /// One line for each discrepancy, as compilers write them.
  case concise
  /// One JSON document.
  case json
  /// One JSON object a line for each case, as soon as it is done.
  case jsonl
  /// One HTML page that needs nothing else.
  case html

  /// Returns a reporter for the format.
  public func makeReporter(options: ReportOptions = ReportOptions()) -> any Reporter {
    switch self {
    case .text: TextReporter(options: options)
    case .concise: ConciseReporter(options: options)
    case .json: JSONReporter(options: options)
    case .jsonl: JSONLinesReporter(options: options)
    case .html: HTMLReporter(options: options)
    }
  }
}

/// Where one case, or a stream of cases, comes from.
package enum CaseSource: Equatable, Sendable {
  /// A text that holds the original and perhaps a report.
  case text(id: String, path: String)
  /// Two texts; without a report it is an original only.
  case pair(id: String, original: String, report: String?)
  /// One JSON object a line.
  case jsonLines(path: String)
  /// Standard input: JSON Lines when it begins with `{`, otherwise one text.
  case standardInput
}

import Comparison
import ConcordKit

/// Words that more than one format uses.
enum Wording {
  /// Returns a count with its noun, such as `1 case` or `2 cases`.
  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// Returns a name in camel case as words, such as `Imaging findings`.
  static func words(_ camelCase: String) -> String {
    var words = String.UnicodeScalarView()
    for scalar in camelCase.unicodeScalars {
      if scalar.properties.isUppercase, !words.isEmpty {
        words.append(" ")
        words.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      } else if words.isEmpty {
        words.append(contentsOf: scalar.properties.uppercaseMapping.unicodeScalars)
      } else {
        words.append(scalar)
      }
    }
    return VisibleText.line(String(words))
  }

  /// Returns the counts of errors, warnings and notes that are not zero, or nil when all are.
  static func severities(_ summary: RunSummary) -> String? {
    let parts = [(summary.errors, "error"), (summary.warnings, "warning"), (summary.notes, "note")]
    let shown = parts.filter { $0.0 > 0 }.map { count($0.0, $0.1) }
    return shown.isEmpty ? nil : shown.joined(separator: ", ")
  }

  /// Returns what was not compared or not counted, such as `3 without report`.
  static func remainder(_ summary: RunSummary) -> [String] {
    var parts: [String] = []
    if summary.noReport > 0 { parts.append("\(summary.noReport) without report") }
    if summary.unreadable > 0 { parts.append("\(summary.unreadable) unreadable") }
    if summary.accepted > 0 { parts.append("\(summary.accepted) accepted") }
    if summary.suppressed > 0 { parts.append("\(summary.suppressed) suppressed") }
    if summary.notesLeftOut > 0 { parts.append("\(count(summary.notesLeftOut, "further note")) with --all-notes") }
    return parts
  }
}

import Comparison
import Foundation

/// Writes the pages of `Documentation/` that say what the code says already.
enum DocumentationGenerator {
  /// Writes `Rules.md` into a directory.
  static func run(in directory: URL) throws {
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    try Data(rules(RuleRegistry.all).utf8).write(to: directory.appending(path: "Rules.md"), options: .atomic)
  }

  /// Returns the page about the rules: a table, then a section for each.
  private static func rules(_ rules: [RuleDescription]) -> String {
    var lines = [
      "<!-- Generated: swift run concord-dev generate-documentation Documentation. Change the rule's description, not this page. -->",
      "# Rules", "",
      "A rule reports one kind of discrepancy between a case and its report. `concord explain RULE` prints the same text.",
      "Choose rules with `--select` and `--ignore`: by identifier (`L201`), by the beginning of one (`L`) or by name (`laterality-flip`).", "",
      "| Rule | Name | Category | Severity | Reports |", "|---|---|---|---|---|",
    ]
    lines += rules.map(row)
    for rule in rules { lines += section(rule) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ rule: RuleDescription) -> String {
    let link = "[\(rule.id)](#\(rule.id.lowercased())-\(rule.name))"
    return "| \(link) | `\(rule.name)` | \(rule.category.rawValue) | \(rule.defaultSeverity.rawValue) | \(escaped(rule.summary)) |"
  }

  private static func section(_ rule: RuleDescription) -> [String] {
    var lines = [
      "", "## \(rule.id) \(rule.name)", "", "Category `\(rule.category.rawValue)`, severity `\(rule.defaultSeverity.rawValue)`.", "",
      escaped(rule.summary), "", "**Why.** \(escaped(rule.rationale))", "", "**Limits.** \(escaped(rule.limits))",
    ]
    lines += examples("Reported", rule.triggering) + examples("Not reported", rule.nonTriggering)
    return lines
  }

  private static func examples(_ title: String, _ examples: [RuleDescription.Example]) -> [String] {
    guard !examples.isEmpty else { return [] }
    let rows = examples.map { "| \(escaped($0.original)) | \(escaped($0.report)) |" }
    return ["", "**\(title)**", "", "| Case | Report |", "|---|---|"] + rows
  }

  /// Returns a text as Markdown that shows it as it is, in one line.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if character.isNewline {
        escaped += " "
        continue
      }
      if "\\`*_<[|".contains(character) { escaped += "\\" }
      escaped.append(character)
    }
    return escaped
  }
}

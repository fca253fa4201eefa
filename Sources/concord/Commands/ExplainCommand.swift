import ArgumentParser
import Comparison
import ConcordKit

/// Explains one rule.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "explain", abstract: "Say what a rule reports, why, and where it is silent.")

  @Argument(help: ArgumentHelp("An identifier or a name, such as L206 or extent-conflict.", valueName: "rule"))
  var rule: String

  mutating func run() throws {
    guard let description = RuleRegistry.rule(rule) else {
      throw Problem(path: rule, message: UnknownRuleError(selector: rule).description)
    }
    var output = LineOutput()
    for line in Self.lines(description) { output.write(Array("\(line)\n".utf8)) }
    try output.end()
  }

  private static func lines(_ rule: RuleDescription) -> [String] {
    var lines = [
      "\(rule.id) \(rule.name)", "category \(rule.category.rawValue), severity \(rule.defaultSeverity.rawValue)", "", rule.summary, "",
      "Why: \(rule.rationale)", "Limits: \(rule.limits)",
    ]
    func add(_ title: String, _ examples: [RuleDescription.Example]) {
      guard !examples.isEmpty else { return }
      lines += ["", title]
      for example in examples { lines += ["  case:   \(example.original)", "  report: \(example.report)"] }
    }
    add("Reported:", rule.triggering)
    add("Not reported:", rule.nonTriggering)
    return lines
  }
}

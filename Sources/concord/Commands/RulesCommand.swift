import ArgumentParser
import Comparison
import XMLTree

/// Lists all rules.
struct RulesCommand: ParsableCommand {
  /// How the list is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(commandName: "rules", abstract: "List all rules.")

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: Format = .text

  mutating func run() throws {
    var output = LineOutput()
    switch format {
    case .text: for line in Self.table(RuleRegistry.all) { output.write(Array("\(line)\n".utf8)) }
    case .json: output.write(Self.json(RuleRegistry.all) + [0x0A])
    }
    try output.end()
  }

  /// Returns one line for each rule: identifier, name, severity, summary.
  private static func table(_ rules: [RuleDescription]) -> [String] {
    let width = rules.map(\.name.count).max() ?? 0
    func padded(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(0, width - text.count)) }
    return rules.map { "\(padded($0.id, 5)) \(padded($0.name, width))  \(padded($0.defaultSeverity.rawValue, 7))  \($0.summary)" }
  }

  private static func json(_ rules: [RuleDescription]) -> [UInt8] {
    let document = JSON.map { (map) in
      map.array("rules") { (array) in
        for rule in rules {
          array.map { (map) in
            map.string("id", rule.id)
            map.string("name", rule.name)
            map.string("category", rule.category.rawValue)
            map.string("severity", rule.defaultSeverity.rawValue)
            map.string("summary", rule.summary)
            map.string("rationale", rule.rationale)
            map.string("limits", rule.limits)
          }
        }
      }
    }
    return document.jsonBytes(.indented())
  }
}

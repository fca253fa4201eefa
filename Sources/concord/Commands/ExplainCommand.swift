import ArgumentParser
import Comparison
import ConcordKit

/// Explains one rule, or one discrepancy of a stored result.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what a rule reports, why, and where it is silent; or how a discrepancy came about.")

  @Argument(
    help: ArgumentHelp(
      "An identifier or a name, such as L206 or extent-conflict; with --in a fingerprint or its beginning.",
      valueName: "rule or fingerprint"))
  var subject: String

  @Option(
    name: .customLong("in"), help: ArgumentHelp("The result, in the format json or jsonl, that holds the fingerprint.", valueName: "result")
  )
  var result: String?

  /// The fewest digits by which a fingerprint is told from the name of a rule.
  private static let fewestDigits = 6

  mutating func run() throws {
    var output = LineOutput()
    for line in try lines() { output.write(Array("\(line)\n".utf8)) }
    try output.end()
  }

  private func lines() throws -> [String] {
    if let result {
      let stored = try StoredResult(path: result)
      guard isFingerprint else {
        throw Problem(path: subject, message: "a fingerprint is \(Self.fewestDigits) to 32 hexadecimal digits.")
      }
      let (owner, discrepancy) = try stored.discrepancy(subject, path: result)
      return DiscrepancyExplanation(lexicon: try EmbeddedLexicon.load()).lines(discrepancy, of: owner)
    }
    if let rule = RuleRegistry.rule(subject) { return Self.lines(rule) }
    if isFingerprint {
      throw Problem(path: subject, message: "to explain a fingerprint, name the result that holds it: --in RESULT.json.")
    }
    throw Problem(path: subject, message: UnknownRuleError(selector: subject).description)
  }

  private var isFingerprint: Bool {
    (Self.fewestDigits...32).contains(subject.utf8.count) && subject.allSatisfy(\.isHexDigit)
  }

  private static func lines(_ rule: RuleDescription) -> [String] {
    var lines = [
      "\(rule.id) \(rule.name)", "category \(rule.category.rawValue), severity \(rule.defaultSeverity.rawValue)", "", rule.summary, "",
      "Why: \(rule.rationale)", "Limits: \(rule.limits)",
    ]
    let measured = RuleMeasurement.lines(rule)
    if !measured.isEmpty { lines += ["", "Measured:"] + measured.map { "  \($0)" } }
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

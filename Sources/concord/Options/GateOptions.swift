import ArgumentParser
import Comparison
import ConcordKit

/// The flags that decide whether a run fails.
struct GateOptions: ParsableArguments {
  /// The lowest severity that fails a run.
  enum FailLevel: String, ExpressibleByArgument, CaseIterable {
    case error, warning, note, none
  }

  @Option(help: ArgumentHelp("The lowest severity that fails the run.", valueName: "level"))
  var failLevel: FailLevel = .error

  @Option(help: ArgumentHelp("Fail when there are more warnings than this.", valueName: "number"))
  var maxWarnings: Int?

  @Flag(help: "End with 0 whatever was found; what could not be linted still ends with 2.")
  var exitZero = false

  mutating func validate() throws {
    if let maxWarnings, maxWarnings < 0 { throw ValidationError("--max-warnings needs a number from 0.") }
  }

  /// Returns whether a run that was linted to the end fails.
  func fails(_ summary: RunSummary) -> Bool {
    guard !exitZero else { return false }
    if let maxWarnings, summary.warnings > maxWarnings { return true }
    return switch failLevel {
    case .error: summary.errors > 0
    case .warning: summary.errors + summary.warnings > 0
    case .note: summary.errors + summary.warnings + summary.notes > 0
    case .none: false
    }
  }
}

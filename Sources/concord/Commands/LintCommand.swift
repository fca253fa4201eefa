import ArgumentParser
import Comparison
import ConcordKit
import Lexicon
import Reporting

/// Compares cases and reports what cannot be true together.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Compare the original and the report of each case (the default command).",
    discussion: "Ends with 0 when nothing fails the run, with 1 when something does, and with 2 when not everything could be linted.")

  @Argument(help: ArgumentHelp("Files, directories, or - for standard input; the working directory when none is given.", valueName: "path"))
  var paths: [String] = []

  @Option(help: ArgumentHelp("The format of the report: text, concise, json, jsonl or html; repeatable.", valueName: "format[:file]"))
  var format: [String] = []

  @Option(help: ArgumentHelp("Write the report to a file instead of standard output.", valueName: "file"))
  var output: String?

  @OptionGroup(title: "Rules")
  var rules: RuleOptions

  @Option(help: ArgumentHelp("Report nothing below this severity.", valueName: "level"))
  var minSeverity: SeverityArgument = .note

  @OptionGroup(title: "Policy")
  var policies: PolicyOptions

  @OptionGroup(title: "Gate")
  var gate: GateOptions

  @Flag(help: "End with 2 when a case has no report.")
  var requireReport = false

  @Flag(help: "End with 0 when there is nothing to lint.")
  var allowEmpty = false

  @Option(help: ArgumentHelp("The number of cases linted at once; one for each processor when not given.", valueName: "number"))
  var jobs: Int?

  @Option(help: ArgumentHelp("When to use colour: auto, always or never.", valueName: "when"))
  var color: Occasion = .auto

  @Option(help: ArgumentHelp("When to show progress: auto, always or never.", valueName: "when"))
  var progress: Occasion = .auto

  @Flag(help: "Count the discrepancies of each rule on standard error.")
  var statistics = false

  @Flag(name: .shortAndLong, help: "Say nothing on standard error but what could not be linted.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say on standard error how long the run took.")
  var verbose = false

  @Flag(help: .hidden)
  var noCache = false

  @Flag(help: .hidden)
  var isolated = false

  mutating func validate() throws {
    if let jobs, !LintOptions.jobRange.contains(jobs) {
      throw ValidationError("--jobs needs a number from \(LintOptions.jobRange.lowerBound) to \(LintOptions.jobRange.upperBound).")
    }
  }

  mutating func run() throws {
    let requests = try FormatRequest.all(formats: format, output: output)
    let options = LintOptions(
      rules: try rules.resolve(), lowestSeverity: minSeverity.severity, requiresReport: requireReport,
      policy: try policies.resolve(), mostNotes: policies.allNotes ? nil : LintOptions.usualNotes,
      jobs: jobs ?? StandardStreams.processorCount)
    let run = LintRun(lexicon: try EmbeddedLexicon.load(), options: options, command: self)
    run.openSinks(requests, ReportOptions(useColor: color.usesColor()))
    run.lint(CaseFinder.find(paths.isEmpty ? ["."] : paths))
    let code = run.exitCode
    if code != 0 { throw ExitCode(code) }
  }
}

import Comparison
import ConcordKit
import Lexicon
import Reporting

/// One run of `concord lint`: takes outcomes as they come, feeds the reports, and counts.
///
/// All of it is called by one thread at a time.
final class LintRun {
  private let session: LintSession
  private let command: LintCommand
  private let jobs: Int
  private var sinks: [ReportSink] = []
  private var summary = RunSummary()
  private var problems: [Problem] = []
  private var counts: [String: Int] = [:]
  private var progress: ProgressLine
  private let start = ContinuousClock.now

  /// Creates a run.
  init(lexicon: Lexicon, options: LintOptions, command: LintCommand) {
    session = LintSession(lexicon: lexicon, options: options)
    self.command = command
    jobs = options.jobs
    progress = ProgressLine(command.quiet ? .never : command.progress)
  }

  /// Opens the places of the reports; one that cannot be opened is named and the others are written all the same.
  func openSinks(_ requests: [FormatRequest], _ options: ReportOptions) {
    for request in requests {
      do throws(Problem) { sinks.append(try ReportSink(request, options: options)) } catch { note([error]) }
    }
  }

  /// Lints what was found and writes the reports.
  func lint(_ found: CaseFinder) {
    note(found.problems)
    let remarks = sinks.isEmpty ? [] : session.run(found.sources) { self.take($0) }
    note(remarks)
    progress.clear()
    if summary.cases == 0, problems.isEmpty, !command.allowEmpty {
      note([Problem(path: command.paths.joined(separator: " "), message: "there is nothing to lint.")])
    }
    write { (sink) throws(Problem) in try sink.finish(self.summary, problems: self.problems) }
    showCounts()
  }

  /// The exit code: 2 when something could not be linted or written, 1 when the gate fails, otherwise 0.
  var exitCode: Int32 {
    if sinks.contains(where: \.isBroken) || problems.contains(where: { $0.isFatal }) { return 2 }
    return command.gate.fails(summary) ? 1 : 0
  }

  /// Takes the outcomes of some cases; returns false when nobody reads the report any more.
  private func take(_ outcomes: [CaseOutcome]) -> Bool {
    for outcome in outcomes {
      summary.add(outcome.result)
      note(outcome.problems)
      if command.statistics { for discrepancy in outcome.result.discrepancies { counts[discrepancy.rule, default: 0] += 1 } }
    }
    progress.update(cases: summary.cases)
    write { (sink) throws(Problem) in try sink.add(outcomes.map(\.result)) }
    return !sinks.allSatisfy(\.isBroken)
  }

  private func write(_ body: (ReportSink) throws(Problem) -> Void) {
    for sink in sinks {
      do throws(Problem) { try body(sink) } catch { note([error]) }
    }
  }

  private func note(_ new: [Problem]) {
    guard !new.isEmpty else { return }
    problems += new
    progress.clear()
    // The text report lists them too; on a terminal they would stand there twice.
    if sinks.contains(where: { $0.isWatched && !$0.isBroken }), StandardStreams.isTerminal(.error) { return }
    for problem in new where problem.isFatal || !command.quiet { Messages.show(problem) }
  }

  private func showCounts() {
    if command.statistics {
      for rule in RuleRegistry.all { if let count = counts[rule.id] { StandardStreams.warn("\(count)\t\(rule.id)\t\(rule.name)") } }
    }
    if command.verbose {
      let elapsed = ContinuousClock.now - start
      Messages.show("\(summary.cases) cases in \(elapsed / .milliseconds(1)) ms with \(jobs) at once.")
    }
  }
}

package import Comparison

/// What a session does with each case.
package struct LintOptions: Sendable {
  /// The identifiers of the rules that run.
  package var rules: Set<String>
  /// The lowest severity that is reported.
  package var lowestSeverity: Severity
  /// A Boolean value indicating whether a case without a report is a problem.
  package var requiresReport: Bool
  /// The number of workers; at least 1.
  package var jobs: Int

  /// Creates options.
  package init(rules: Set<String>, lowestSeverity: Severity = .note, requiresReport: Bool = false, jobs: Int = 1) {
    self.rules = rules
    self.lowestSeverity = lowestSeverity
    self.requiresReport = requiresReport
    self.jobs = max(1, jobs)
  }
}

package import Comparison

/// What a session does with each case.
package struct LintOptions: Sendable {
  /// The identifiers of the rules that run.
  package var rules: Set<String>
  /// The lowest severity that is reported.
  package var lowestSeverity: Severity
  /// A Boolean value indicating whether a case without a report is a problem.
  package var requiresReport: Bool
  /// The number of workers.
  package let jobs: Int

  /// The numbers of workers that a session can have; more than the upper bound would only cost memory.
  package static let jobRange = 1...1024

  /// Creates options; a number of workers out of range becomes the nearest one in it.
  package init(rules: Set<String>, lowestSeverity: Severity = .note, requiresReport: Bool = false, jobs: Int = 1) {
    self.rules = rules
    self.lowestSeverity = lowestSeverity
    self.requiresReport = requiresReport
    self.jobs = min(max(jobs, Self.jobRange.lowerBound), Self.jobRange.upperBound)
  }
}

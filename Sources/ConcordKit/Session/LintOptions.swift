package import Comparison

/// What a session does with each case.
package struct LintOptions: Sendable {
  /// The identifiers of the rules that run.
  package var rules: Set<String>
  /// The lowest severity that is reported.
  package var lowestSeverity: Severity
  /// A Boolean value indicating whether a case without a report is a problem.
  package var requiresReport: Bool
  /// How contested verdicts are decided.
  package var policy: Policy
  /// The most notes of a case that are reported, or nil for all.
  package var mostNotes: Int?
  /// The number of workers.
  package let jobs: Int

  /// The numbers of workers that a session can have; more than the upper bound would only cost memory.
  package static let jobRange = 1...1024

  /// The most notes of a case that are reported by default.
  package static let usualNotes = 10

  /// Creates options; a number of workers out of range becomes the nearest one in it.
  package init(
    rules: Set<String>, lowestSeverity: Severity = .note, requiresReport: Bool = false, policy: Policy = Policy(),
    mostNotes: Int? = LintOptions.usualNotes, jobs: Int = 1
  ) {
    self.policy = policy
    self.mostNotes = mostNotes
    self.rules = rules
    self.lowestSeverity = lowestSeverity
    self.requiresReport = requiresReport
    self.jobs = min(max(jobs, Self.jobRange.lowerBound), Self.jobRange.upperBound)
  }
}

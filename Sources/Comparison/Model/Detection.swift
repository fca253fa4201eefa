/// What a rule found in one case, before it is given a fingerprint and a place in a report.
package struct Detection: Sendable {
  /// The rule.
  package let rule: RuleDescription
  /// What it says about the two texts.
  package let verdict: Verdict
  /// How much it weighs.
  package let severity: Severity
  /// How much it matters to the patient.
  package let significance: Significance
  /// What each side says, in plain words.
  package let message: String
  /// The words of the original; for the category `internal` earlier words of the report.
  package let original: Claim?
  /// The words of the report.
  package let report: Claim?

  /// The same as a note for review: too uncertain to call a contradiction.
  package var forReview: Detection {
    Detection(
      rule: rule, verdict: .review, severity: .note, significance: significance, message: message, original: original, report: report)
  }

  /// Creates a detection.
  package init(
    rule: RuleDescription, verdict: Verdict, severity: Severity, significance: Significance = .notable, message: String, original: Claim?,
    report: Claim?
  ) {
    self.rule = rule
    self.verdict = verdict
    self.severity = severity
    self.significance = significance
    self.message = message
    self.original = original
    self.report = report
  }
}

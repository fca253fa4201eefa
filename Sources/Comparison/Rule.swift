/// A check that looks at the matched facts of one case and reports discrepancies; it never sees text.
package protocol Rule: Sendable {
  /// What the rule is.
  static var description: RuleDescription { get }

  /// Creates the rule.
  init()

  /// Reports what the rule finds in a case.
  func check(_ comparison: FactComparison, report: (Detection) -> Void)
}

extension Rule {
  /// Returns a detection of this rule.
  func detection(
    _ verdict: Verdict = .contradiction, severity: Severity? = nil, significance: Significance = .notable, message: String,
    original: Claim?, report: Claim?
  ) -> Detection {
    Detection(
      rule: Self.description, verdict: verdict, severity: severity ?? Self.description.defaultSeverity, significance: significance,
      message: message, original: original, report: report)
  }
}

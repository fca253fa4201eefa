public import Comparison

/// What a rule reports about one case.
public struct Discrepancy: Sendable, Equatable {
  /// How a discrepancy stands to the baseline (the states of SARIF 2.1.0, section 3.27.24).
  public enum State: String, Sendable {
    case new, updated, unchanged, absent
  }

  /// The identity, 32 hexadecimal digits.
  public let fingerprint: String
  /// The rule's identifier, such as `L206`.
  public let rule: String
  /// The rule's name, such as `extent-conflict`.
  public let name: String
  /// The kind of statement.
  public let category: DiscrepancyCategory
  /// What it says about the two texts.
  public let verdict: Verdict
  /// How much it weighs.
  public let severity: Severity
  /// What each side says, in plain words.
  public let message: String
  /// The words of the original; nil when only the report speaks.
  public let original: Evidence?
  /// The words of the report; nil when only the original speaks.
  public let report: Evidence?
  /// How it stands to the baseline.
  public let state: State

  /// Creates a discrepancy.
  public init(
    fingerprint: String, rule: String, name: String, category: DiscrepancyCategory, verdict: Verdict, severity: Severity, message: String,
    original: Evidence?, report: Evidence?, state: State = .new
  ) {
    self.fingerprint = fingerprint
    self.rule = rule
    self.name = name
    self.category = category
    self.verdict = verdict
    self.severity = severity
    self.message = message
    self.original = original
    self.report = report
    self.state = state
  }
}

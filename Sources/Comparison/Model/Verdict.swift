/// What a discrepancy says about the two texts.
public enum Verdict: String, CaseIterable, Sendable {
  /// Both speak and both cannot be true.
  case contradiction
  /// Only the report says it.
  case unsupported
  /// Only the original says it.
  case omission
  /// The report is more specific, and compatible.
  case refinement
  /// The report is less specific, and compatible.
  case generalisation
  /// Contested, or of low confidence.
  case review
}

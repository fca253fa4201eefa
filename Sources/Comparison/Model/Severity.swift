/// How much a discrepancy weighs in a gate.
public enum Severity: String, CaseIterable, Sendable, Comparable {
  /// Not reported.
  case off
  /// Worth knowing; never fails a gate by default.
  case note
  /// Worth a look before publishing.
  case warning
  /// Both texts cannot be true.
  case error

  /// Orders from `off` to `error`.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

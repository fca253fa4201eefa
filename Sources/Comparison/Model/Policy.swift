/// How contested verdicts are decided; each switch has a stated default.
public struct Policy: Sendable, Equatable {
  /// When two sizes of one thing differ.
  public enum Size: String, CaseIterable, Sendable {
    /// By more than a fifth and at least 2 mm (RadMatch, 2025).
    case radmatch
    /// Nodules below 6 mm by 2 mm, others by 4 mm; masses from 30 mm by a fifth (CRIMSON, 2025).
    case crimson
  }

  /// How a disease counts that is named where the case only describes what may show it: consolidation against pneumonia.
  public enum Interpretation: String, CaseIterable, Sendable {
    case off, note, warning

    /// The severity that belongs to it.
    package var severity: Severity {
      switch self {
      case .off: .off
      case .note: .note
      case .warning: .warning
      }
    }
  }

  /// How a place next to the stated one counts: a neighbouring level, lobe or segment.
  public enum Adjacency: String, CaseIterable, Sendable {
    case note, warning, error

    /// The severity that belongs to it.
    package var severity: Severity {
      switch self {
      case .note: .note
      case .warning: .warning
      case .error: .error
      }
    }
  }

  /// When two sizes of one thing differ.
  public var size = Size.radmatch
  /// How an interpretation counts.
  public var interpretation = Interpretation.note
  /// How a neighbouring level, lobe or segment counts.
  public var adjacency = Adjacency.warning

  /// Creates the policy of the defaults.
  public init() {}
}

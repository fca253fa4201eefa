import Comparison

/// The counts of a run.
public struct RunSummary: Sendable, Equatable {
  /// All cases seen.
  public var cases = 0
  /// Cases whose original and report were compared.
  public var compared = 0
  /// Cases in which no report was found.
  public var noReport = 0
  /// Cases that could not be read.
  public var unreadable = 0
  /// Discrepancies of severity error.
  public var errors = 0
  /// Discrepancies of severity warning.
  public var warnings = 0
  /// Discrepancies of severity note.
  public var notes = 0
  /// Discrepancies that the baseline accepts.
  public var accepted = 0
  /// Discrepancies that a suppression hides.
  public var suppressed = 0

  /// Notes that were left out because their cases have more significant ones.
  public var notesLeftOut = 0

  /// Creates a summary of nothing.
  public init() {}

  /// Counts one case.
  public mutating func add(_ result: CaseResult) {
    cases += 1
    notesLeftOut += result.notesLeftOut
    switch result.status {
    case .compared: compared += 1
    case .noReport: noReport += 1
    case .unreadable: unreadable += 1
    }
    for discrepancy in result.discrepancies {
      switch discrepancy.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      case .off: break
      }
    }
  }
}

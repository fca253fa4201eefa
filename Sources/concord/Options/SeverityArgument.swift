import ArgumentParser
import Comparison

/// A severity as an argument.
enum SeverityArgument: String, ExpressibleByArgument, CaseIterable {
  case error, warning, note

  /// The severity.
  var severity: Severity {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}

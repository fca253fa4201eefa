import Lexicon
import SourceText

/// Where an appended report begins in a combined text, with the score that speaks for it.
package struct ReportBoundary: Sendable, Equatable {
  /// The line with which the report begins.
  package let line: Int
  /// The sum of the signals.
  package let score: Double
}

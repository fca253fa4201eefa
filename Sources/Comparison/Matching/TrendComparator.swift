package import ClinicalFacts

/// Decides whether two statements about the course of one thing can both be true.
///
/// The two classes are those of the RadMatch study: a benign course (stable, better, resolved) and an active one (new, worse); only
/// crossing from one to the other counts.
package enum TrendComparator {
  /// Returns whether two courses exclude each other.
  package static func excludes(_ first: Trend, _ second: Trend) -> Bool { first.isActive != second.isActive }
}

package import ClinicalFacts

/// Decides whether two values of one scale can both be true.
///
/// Values of equal rank are synonyms. On a graded scale neighbours are compatible, since readers differ by one grade (the adjacency that
/// CRIMSON tolerates). A denied value excludes only the same value asserted.
package enum ScaleComparator {
  /// How far apart two values of one scale stand.
  package enum Distance: Sendable, Hashable {
    /// The words of two readers for the same.
    case none
    /// Neighbouring degrees.
    case oneDegree
    /// More than a degree.
    case far
  }

  /// Returns how far apart two values stand.
  ///
  /// "Tiny" and "small", "large" and "huge" are taken for the same; so are half steps ("mild to moderate") where a scale ranks them.
  ///
  /// - Parameters:
  ///   - isGraded: Whether the scale is one of degrees; on another any two values are far apart.
  ///   - hasHalfSteps: Whether half steps have ranks of their own, so that whole degrees lie two ranks apart.
  package static func distance(_ first: ScaleValue, _ second: ScaleValue, isGraded: Bool, hasHalfSteps: Bool) -> Distance {
    let (low, high) = (min(first.order, second.order), max(first.order, second.order))
    if low == high { return .none }
    if !isGraded { return .far }
    if hasHalfSteps { return high - low == 1 ? .none : high - low <= 3 ? .oneDegree : .far }
    if high - low > 1 { return .far }
    return high == 2 || low == 4 ? .none : .oneDegree
  }

  /// Returns whether two values exclude each other.
  ///
  /// - Parameters:
  ///   - isGraded: Whether neighbours on the scale are compatible.
  ///   - neighbours: Whether to hold neighbours against each other nevertheless.
  package static func excludes(_ first: ScaleValue, _ second: ScaleValue, isGraded: Bool, neighbours: Bool = false) -> Bool {
    guard first.scale == second.scale, first.order > 0, second.order > 0 else { return false }
    let steps = abs(first.order - second.order)
    switch (first.isDenied, second.isDenied) {
    case (true, true): return false
    case (true, false), (false, true): return steps == 0
    case (false, false): return isGraded && !neighbours ? steps > 1 : steps > 0
    }
  }
}

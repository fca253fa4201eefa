package import ClinicalFacts

/// Decides whether two sizes can be the same.
///
/// A difference counts when it exceeds both 20 % and 2 mm (the rule of the RadMatch study), after allowing for the rounding of the coarser
/// figure; "about" widens the allowance to 20 % of the figure itself.
package enum MeasurementComparator {
  /// The relative difference above which sizes differ.
  package static let relativeTolerance = 0.2
  /// The absolute difference in millimetres from which sizes differ.
  package static let absoluteTolerance = 2.0

  /// Returns whether two lengths in millimetres are compatible; ranges agree with any value inside them, several axes with their largest.
  package static func agree(_ first: Quantity, _ second: Quantity) -> Bool {
    let (low, high) = interval(first)
    let (otherLow, otherHigh) = interval(second)
    if low <= otherHigh && otherLow <= high { return true }
    let larger = max(first.largest, second.largest)
    let difference = abs(first.largest - second.largest)
    return difference < absoluteTolerance || difference <= larger * relativeTolerance
  }

  private static func interval(_ quantity: Quantity) -> (Double, Double) {
    let slack = max(quantity.resolution / 2, quantity.isApproximate ? quantity.largest * relativeTolerance : 0)
    return ((quantity.isRange ? quantity.smallest : quantity.largest) - slack, quantity.largest + slack)
  }
}

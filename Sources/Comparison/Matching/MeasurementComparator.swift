package import ClinicalFacts

/// Decides whether two measurements can be the same.
///
/// The tolerances are those of the RadMatch study (size: 20 % and 2 mm; attenuation: 20 HU or a cliff; ratios: 30 %), after allowing for
/// the rounding of the coarser figure; "about" widens the allowance to 20 % of the figure itself.
package enum MeasurementComparator {
  /// How two measurements of one thing relate.
  package enum Relation: Sendable, Hashable {
    /// They overlap.
    case equal
    /// They differ within tolerance.
    case close
    /// They differ beyond tolerance.
    case different
    /// They differ by a power of ten, as after a slip of unit or decimal point.
    case slipped
  }

  /// The relative difference above which sizes differ.
  package static let relativeTolerance = 0.2
  /// The relative difference above which percentages, volumes, uptake and velocities differ.
  package static let ratioTolerance = 0.3
  /// The absolute difference in Hounsfield units above which attenuations differ.
  package static let attenuationTolerance = 20.0
  /// The attenuations in Hounsfield units between which a difference counts whatever its size: fat, lipid-rich adenoma, simple fluid
  /// (RadMatch; ACR white papers on incidental adrenal and renal masses, 2017).
  package static let attenuationCliffs = [-10.0, 10, 20]
  /// The percentages of stenosis between which a difference counts (NASCET 1991 and CAD-RADS 2.0, 2022).
  package static let stenosisCliffs = [50.0, 70]

  /// Returns how two measurements relate; ranges agree with any value inside them, several axes with their largest.
  package static func relation(_ first: Quantity, _ second: Quantity, sizes: Policy.Size = .radmatch) -> Relation {
    let (low, high) = interval(first)
    let (otherLow, otherHigh) = interval(second)
    if low < otherHigh && otherLow < high { return .equal }
    if isSlip(first, second) { return .slipped }
    return isWithinTolerance(first, second, sizes) ? .close : .different
  }

  /// Returns whether two measurements are compatible.
  package static func agree(_ first: Quantity, _ second: Quantity) -> Bool {
    let relation = relation(first, second)
    return relation == .equal || relation == .close
  }

  /// Returns whether a value lies between two measurements.
  package static func crosses(_ limit: Double, _ first: Quantity, _ second: Quantity) -> Bool {
    (first.largest < limit) != (second.largest < limit)
  }

  private static func isWithinTolerance(_ first: Quantity, _ second: Quantity, _ sizes: Policy.Size) -> Bool {
    let larger = max(abs(first.largest), abs(second.largest))
    let difference = abs(first.largest - second.largest)
    switch first.dimension {
    case .length where sizes == .crimson && (first.aspect ?? second.aspect) != .thickness: return isWithinMargin(first, second)
    case .length: return difference < absoluteTolerance(first.aspect ?? second.aspect) || difference <= larger * relativeTolerance
    case .attenuation:
      return difference <= attenuationTolerance
        && !(difference > 5 && attenuationCliffs.contains { crosses($0, first, second) })
    case .percent:
      let isAcrossCliff = difference >= 10 && larger <= 100 && stenosisCliffs.contains { crosses($0, first, second) }
      return difference < 5 && larger > 10 || difference <= larger * (isAcrossCliff ? relativeTolerance : ratioTolerance)
    case .degree: return difference < 5 || difference <= larger * relativeTolerance
    case .pressure: return difference < 5 || difference <= larger * relativeTolerance
    case .volume, .uptake, .area, .velocity, .rate, .laboratory: return difference <= larger * ratioTolerance
    case .time: return difference <= larger * ratioTolerance
    }
  }

  /// The size in millimetres from which CRIMSON speaks of a mass.
  private static let massSize = 30.0

  /// Whether two sizes lie within the margins of CRIMSON: 2 mm below 6 mm, 4 mm below 30 mm, then a fifth, and both on one side of 30 mm.
  private static func isWithinMargin(_ first: Quantity, _ second: Quantity) -> Bool {
    let (smaller, larger) = (min(first.largest, second.largest), max(first.largest, second.largest))
    if (smaller < massSize) != (larger < massSize) { return false }
    let margin = smaller < 6 ? 2 : smaller < massSize ? 4 : larger * relativeTolerance
    return larger - smaller <= margin
  }

  /// The absolute difference in millimetres from which lengths differ: 2 mm, for thicknesses 1 mm.
  private static func absoluteTolerance(_ aspect: Quantity.Aspect?) -> Double { aspect == .thickness ? 1 : 2 }

  /// Whether lengths differ by ten or a hundred times: millimetres for centimetres, or a lost decimal point.
  private static func isSlip(_ first: Quantity, _ second: Quantity) -> Bool {
    guard first.dimension == .length, !first.isRange, !second.isRange, first.smallest > 0, second.smallest > 0 else { return false }
    let ratio = max(first.largest, second.largest) / min(first.largest, second.largest)
    return [10.0, 100].contains { abs(ratio / $0 - 1) < 0.02 }
  }

  private static func interval(_ quantity: Quantity) -> (Double, Double) {
    let slack = max(quantity.resolution / 2, quantity.isApproximate ? quantity.largest * relativeTolerance : 0)
    return ((quantity.isRange ? quantity.smallest : quantity.largest) - slack, quantity.largest + slack)
  }
}

import ClinicalFacts
import Lexicon

/// Pairs of measurements of the same thing of which the report gives another value than the original.
struct QuantityConflicts {
  let comparison: FactComparison

  /// Two measurements of one thing.
  struct Pair {
    var original: Descriptor
    var report: Descriptor
    /// The measurements.
    var values: (Quantity, Quantity)
    /// How they relate.
    var relation: MeasurementComparator.Relation
    /// A Boolean value indicating whether the texts name the thing, rather than the measurements being left over on both sides.
    var isNamed: Bool
  }

  private typealias Measured = (descriptor: Descriptor, quantity: Quantity)

  /// Measurements of one thing from which it is unclear which the report means.
  private static let mostCandidates = 2

  /// Measurements of a text above which those left over say little.
  private static let mostForLeftOver = 4
  /// Spans of time of a text above which those left over say little; texts tell of more times than sizes.
  private static let mostSpansForLeftOver = 2
  /// The span in days from which a number of years may be an age.
  private static let longestSpan = 4400.0

  /// Returns the pairs of some dimensions whose values are not equal.
  func pairs(of dimensions: Set<Quantity.Dimension>) -> [Pair] {
    let originals = measured(comparison.originalDescriptors, dimensions)
    let claims = measured(comparison.reportDescriptors, dimensions)
    guard !originals.isEmpty else { return [] }
    return claims.compactMap { claim in
      guard isOpen(claim, among: originals) else { return nil }
      return named(claim, originals, claims) ?? aligned(claim, originals, claims) ?? leftOver(claim, originals, claims)
    }
  }

  private func measured(_ descriptors: [Descriptor], _ dimensions: Set<Quantity.Dimension>) -> [Measured] {
    descriptors.compactMap { descriptor in
      guard case .quantity(let quantity) = descriptor.content, dimensions.contains(quantity.dimension),
        quantity.role == .size || quantity.role == .distance
      else { return nil }
      return (descriptor, quantity)
    }
  }

  /// Whether no measurement of the original equals the claim.
  private func isOpen(_ claim: Measured, among originals: [Measured]) -> Bool {
    !originals.contains {
      isComparable($0.quantity, claim.quantity) && MeasurementComparator.relation($0.quantity, claim.quantity) == .equal
    }
  }

  private func isComparable(_ first: Quantity, _ second: Quantity) -> Bool {
    guard first.dimension == second.dimension, first.role == second.role else { return false }
    guard let one = first.aspect, let other = second.aspect, one != other else { return true }
    return one != .thickness && other != .thickness
  }

  private func named(_ claim: Measured, _ originals: [Measured], _ claims: [Measured]) -> Pair? {
    let matcher = DescriptorMatcher(comparison: comparison)
    let candidates = originals.filter {
      isComparable($0.quantity, claim.quantity) && matcher.isSameOwner($0.descriptor, claim.descriptor)
        && ($0.quantity.dimension == .time || matcher.isSameTime($0.descriptor, claim.descriptor))
    }
    let free = candidates.filter { candidate in
      !claims.contains {
        isComparable($0.quantity, candidate.quantity) && MeasurementComparator.relation($0.quantity, candidate.quantity) == .equal
      }
    }
    guard !free.isEmpty, candidates.count <= Self.mostCandidates, let nearest = free.first else { return nil }
    if free.contains(where: { MeasurementComparator.agree($0.quantity, claim.quantity) && free.count > 1 }) { return nil }
    return pair(nearest, claim, isNamed: true)
  }

  /// The one measurement that is open in the sentence of the original which speaks of the same as the sentence of the claim.
  private func aligned(_ claim: Measured, _ originals: [Measured], _ claims: [Measured]) -> Pair? {
    let matcher = DescriptorMatcher(comparison: comparison)
    guard claim.quantity.dimension != .time else { return nil }
    let candidates = originals.filter { candidate in
      isComparable(candidate.quantity, claim.quantity) && matcher.areInAlignedSentences(candidate.descriptor, claim.descriptor)
        && isOpen(candidate, among: claims)
    }
    let rivals = claims.filter {
      $0.descriptor.sentence == claim.descriptor.sentence && isComparable($0.quantity, claim.quantity) && isOpen($0, among: originals)
    }
    guard candidates.count == 1, rivals.count == 1, let only = candidates.first else { return nil }
    return pair(only, claim, isNamed: true)
  }

  /// The one measurement of a dimension left over on each side, when the things can be the same.
  private func leftOver(_ claim: Measured, _ originals: [Measured], _ claims: [Measured]) -> Pair? {
    let open = claims.filter { isComparable($0.quantity, claim.quantity) && isOpen($0, among: originals) }
    let free = originals.filter { isComparable($0.quantity, claim.quantity) && isOpen($0, among: claims) }
    let most = claim.quantity.dimension == .time ? Self.mostSpansForLeftOver : Self.mostForLeftOver
    guard max(originals.count, claims.count) <= most, open.count == 1, free.count == 1, let only = free.first,
      !DescriptorMatcher(comparison: comparison).areDifferent(only.descriptor, claim.descriptor)
    else { return nil }
    if claim.quantity.dimension == .time, max(only.quantity.largest, claim.quantity.largest) > Self.longestSpan { return nil }
    if claim.quantity.dimension == .percent, abs(only.quantity.largest + claim.quantity.largest - 100) < 1 { return nil }
    return pair(only, claim, isNamed: false)
  }

  private func pair(_ original: Measured, _ claim: Measured, isNamed: Bool) -> Pair {
    Pair(
      original: original.descriptor, report: claim.descriptor, values: (original.quantity, claim.quantity),
      relation: MeasurementComparator.relation(original.quantity, claim.quantity, sizes: comparison.policy.size), isNamed: isNamed)
  }
}

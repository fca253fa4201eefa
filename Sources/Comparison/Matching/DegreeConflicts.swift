import ClinicalFacts
import Lexicon

/// Pairs of degrees on different scales of which one says "little" and the other "much" of the same thing: scant fluid and a large
/// effusion, a stenosis of 30 % and a high-grade one.
struct DegreeConflicts {
  let comparison: FactComparison

  /// Two degrees far apart.
  struct Pair {
    var original: Descriptor
    var report: Descriptor
  }

  private enum Degree { case slight, marked }

  private typealias Graded = (descriptor: Descriptor, degree: Degree)

  /// The percentages of narrowing up to which a stenosis is slight and from which it is marked (NASCET 1991; CAD-RADS 2.0, 2022).
  private static let slightStenosis = 49.0
  private static let markedStenosis = 70.0

  /// Returns the pairs, in the order of the report.
  func pairs() -> [Pair] {
    let originals = comparison.originalDescriptors.compactMap(graded)
    let claims = comparison.reportDescriptors.compactMap(graded)
    return claims.compactMap { claim in
      let known = originals.filter { isSame($0.descriptor, claim.descriptor) }
      guard let first = known.first, known.allSatisfy({ $0.degree != claim.degree }), scale(first) != scale(claim) else { return nil }
      let isStated = claims.contains { $0.degree == first.degree && isSame(first.descriptor, $0.descriptor) }
      let isTold = originals.contains { other in
        other.degree == claim.degree
          && (!DescriptorMatcher(comparison: comparison).areDifferent(other.descriptor, claim.descriptor)
            || comparison.alignment.isNear(original: other.descriptor.sentence, report: claim.descriptor.sentence))
      }
      return isStated || isTold ? nil : Pair(original: first.descriptor, report: claim.descriptor)
    }
  }

  private func scale(_ graded: Graded) -> Int {
    if case .value(let value) = graded.descriptor.content { value.scale } else { -1 }
  }

  /// Whether the things are one, or the texts speak of the same and neither names another thing.
  private func isSame(_ original: Descriptor, _ report: Descriptor) -> Bool {
    let matcher = DescriptorMatcher(comparison: comparison)
    if let own = original.owner, let other = report.owner, isOfNarrowing(original), isOfNarrowing(report),
      !own.side.excludes(other.side), matcher.isSameTime(original, report), comparison.matcher.isSamePlace(own, other)
    {
      return true
    }
    guard matcher.areInAlignedSentences(original, report), let own = original.owner, let other = report.owner else { return false }
    if isGrade(original) != isGrade(report), !matcher.areStructuresApart(original, report) { return true }
    return comparison.entailment.associated(own.subject, other.subject) && comparison.matcher.isSamePlace(own, other)
      || matcher.isSameOwner(original, report)
  }

  /// Whether the degree is that of a narrowing, by the value itself or by its owner.
  private func isOfNarrowing(_ descriptor: Descriptor) -> Bool {
    guard let subject = descriptor.owner?.subject else { return false }
    let lexicon = comparison.lexicon
    if case .value(let value) = descriptor.content, value.scale == lexicon.groupKey(comparison.core.severeStenosis) { return true }
    return subject != .none && lexicon.isA(subject, comparison.core.stenosis)
  }

  private func isGrade(_ descriptor: Descriptor) -> Bool {
    if case .value(let value) = descriptor.content { comparison.lexicon.property(value.concept) == "grade" } else { false }
  }

  private func graded(_ descriptor: Descriptor) -> Graded? {
    switch descriptor.content {
    case .value(let value):
      let flags = comparison.lexicon.flags(value.concept)
      if value.isDenied { return nil }
      if flags.contains(.slight) { return (descriptor, .slight) }
      return flags.contains(.marked) ? (descriptor, .marked) : nil
    case .quantity(let quantity):
      guard quantity.dimension == .percent, isOfNarrowing(descriptor) else { return nil }
      if quantity.largest <= Self.slightStenosis { return (descriptor, .slight) }
      return quantity.smallest >= Self.markedStenosis ? (descriptor, .marked) : nil
    case .count: return nil
    }
  }
}

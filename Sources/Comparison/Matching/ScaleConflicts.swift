import ClinicalFacts
import Lexicon

/// Pairs of values on one scale that are said of the same thing and cannot both be true.
struct ScaleConflicts {
  let comparison: FactComparison

  /// Two values that exclude each other.
  struct Pair {
    var original: Descriptor
    var report: Descriptor
    /// The values.
    var values: (ScaleValue, ScaleValue)
    /// How far apart they stand on the scale.
    var distance: ScaleComparator.Distance
    /// A Boolean value indicating whether they are signal of no stated sequence.
    var isPlainSignal: Bool
  }

  /// What must hold for values to be compared.
  enum Basis {
    /// They are said of the same thing.
    case sameThing
    /// They are said of the same thing, or are the only ones of their scale where the texts speak of the same: how a lesion looks.
    case sameLook
    /// Their scale names the thing itself, as a grading system does.
    case scale
  }

  /// Returns the pairs on scales of some properties; with `neighbours` also values one step apart on a graded scale.
  func pairs(of properties: Set<String>, basis: Basis = .sameThing, neighbours: Bool = false) -> [Pair] {
    let matcher = DescriptorMatcher(comparison: comparison)
    let originals = values(comparison.originalDescriptors, properties)
    let claims = values(comparison.reportDescriptors, properties)
    guard !originals.isEmpty else { return [] }
    let isPassing = properties.contains("severity")
    let alone = LoneValues(comparison: comparison, originals: originals, claims: claims)
    func isSame(_ first: Descriptor, _ second: Descriptor) -> Bool {
      switch basis {
      case .sameThing, .sameLook:
        (matcher.isSameOwner(first, second) || !isRelative(second) && !(neighbours && isPassing) && matcher.areAligned(first, second)
          || basis == .sameLook && areOnlyOnes(first, second) || alone.areAlone(first, second))
          && matcher.isSameTime(first, second)
      case .scale: !matcher.areOnOtherSides(first, second)
      }
    }
    func scaleCount(_ values: [(Descriptor, ScaleValue)], _ descriptor: Descriptor) -> Int {
      guard case .value(let value) = descriptor.content else { return 0 }
      return values.count { $0.0.sentence == descriptor.sentence && $0.1.scale == value.scale }
    }
    func isRelative(_ descriptor: Descriptor) -> Bool {
      if case .value(let value) = descriptor.content { comparison.core.relativePositions.contains(value.scale) } else { false }
    }
    func isPartial(_ descriptor: Descriptor) -> Bool {
      if case .value(let value) = descriptor.content { comparison.core.partial.contains(value.scale) } else { false }
    }
    func areOnlyOnes(_ first: Descriptor, _ second: Descriptor) -> Bool {
      guard !isRelative(second), !isPartial(second) else { return false }
      return matcher.areInAlignedSentences(first, second) && !matcher.areStructuresApart(first, second) && scaleCount(originals, first) == 1
        && scaleCount(claims, second) == 1
    }
    return claims.compactMap { claim, value in
      let known = originals.filter { $0.1.scale == value.scale && isSame($0.0, claim) }
      guard let first = known.first(where: { !$0.1.isDenied }) ?? known.first else { return nil }
      guard known.allSatisfy({ excludes($0.1, value, neighbours) }), isOneThing(known.map(\.0)) else { return nil }
      let isStated = claims.contains { other, own in
        own.scale == value.scale && isSame(first.0, other) && !excludes(first.1, own, neighbours)
      }
      guard !isStated, !isTold(value, by: originals, claim, matcher) else { return nil }
      if basis == .scale, first.1.isDenied || value.isDenied { return nil }
      if isPassing, originals.contains(where: { $0.1.scale == value.scale && $0.1.order == value.order }) { return nil }
      let distance = ScaleComparator.distance(
        first.1, value, isGraded: isGraded(value), hasHalfSteps: comparison.core.halfStepScales.contains(value.scale))
      return Pair(
        original: first.0, report: claim, values: (first.1, value), distance: distance,
        isPlainSignal: comparison.lexicon.property(value.concept) == "signal")
    }
  }

  private func values(_ descriptors: [Descriptor], _ properties: Set<String>) -> [(Descriptor, ScaleValue)] {
    descriptors.compactMap { descriptor in
      guard case .value(let value) = descriptor.content, properties.contains(comparison.lexicon.property(value.concept)) else { return nil }
      return (descriptor, value)
    }
  }

  private func excludes(_ first: ScaleValue, _ second: ScaleValue, _ neighbours: Bool) -> Bool {
    ScaleComparator.excludes(first, second, isGraded: isGraded(first), neighbours: neighbours)
  }

  private func isGraded(_ value: ScaleValue) -> Bool { comparison.lexicon.flags(value.concept).contains(.adjacentCompatible) }

  /// Values said of things of unrelated names leave open which of them is meant.
  private func isOneThing(_ descriptors: [Descriptor]) -> Bool {
    guard let first = descriptors.first?.owner else { return true }
    return descriptors.allSatisfy { descriptor in
      guard let owner = descriptor.owner, owner.subject != .none, first.subject != .none else { return true }
      return comparison.entailment.related(owner.subject, first.subject) || comparison.core.isGeneric(owner.subject)
        || comparison.core.isGeneric(first.subject)
    }
  }

  /// Whether the original says the same of something else that may be what the report speaks of.
  private func isTold(_ value: ScaleValue, by originals: [(Descriptor, ScaleValue)], _ claim: Descriptor, _ matcher: DescriptorMatcher)
    -> Bool
  {
    let degrees = comparison.lexicon.flags(value.concept).intersection([.slight, .marked])
    return originals.contains { descriptor, own in
      !degrees.isEmpty && comparison.lexicon.flags(own.concept).intersection([.slight, .marked]) == degrees
        && (!matcher.areDifferent(descriptor, claim)
          || comparison.alignment.isNear(original: descriptor.sentence, report: claim.sentence))
        || own.scale == value.scale && own.order == value.order && own.isDenied == value.isDenied
          && !matcher.areDifferent(descriptor, claim)
          && !comparison.alignment.isElsewhere(original: descriptor.sentence, report: claim.sentence)
    }
  }
}

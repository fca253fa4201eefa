import ClinicalFacts
import Lexicon

/// Decides which descriptors of two texts are said of the same thing.
struct DescriptorMatcher {
  let comparison: FactComparison

  /// Returns the descriptors that are said of the patient now and can be held against another text.
  static func statements(_ set: FactSet) -> [Descriptor] {
    set.descriptors.filter { descriptor in
      if case .quantity(let quantity) = descriptor.content, quantity.dimension == .time, descriptor.assertion.temporality == .historical {
        // A span of time is told of the past as a matter of course.
        var assertion = descriptor.assertion
        assertion.temporality = .current
        return assertion.isStatement
      }
      return descriptor.assertion.isStatement
        && descriptor.owner.map { $0.assertion.isStatement && $0.assertion.polarity == .present } ?? true
    }
  }

  /// Returns whether two descriptors are said of the same thing: by its name, or because both texts have one lesion and one of them calls
  /// it no more than that.
  func isSameOwner(_ first: Descriptor, _ second: Descriptor) -> Bool {
    guard let own = first.owner, let other = second.owner, !own.side.excludes(other.side) else { return false }
    if own.subject != other.subject, isWide(own) || isWide(other) { return false }
    if comparison.matcher.isSameThing(own, other) { return isOneOfItsKind(own, other) }
    return isSameBehindName(first, second) || isTheLesion(own, other)
  }

  /// Returns whether two things are surely not one: both named, neither a kind of the other, or on other sides or places.
  func areDifferent(_ first: Descriptor, _ second: Descriptor) -> Bool {
    guard let own = first.owner, let other = second.owner else { return false }
    if own.side.excludes(other.side) || !comparison.matcher.isSamePlace(own, other) { return true }
    if own.subject == .none || other.subject == .none { return false }
    if comparison.matcher.isSameSubject(own, other) || isGeneric(own) || isGeneric(other) { return false }
    return !(isFocal(own) && isFocal(other))
  }

  /// Returns whether two descriptors can be said of one thing because their sentences, original first, speak of the same.
  func areAligned(_ original: Descriptor, _ report: Descriptor) -> Bool {
    guard areInAlignedSentences(original, report) else { return false }
    return !isOwnerStated(original) || !isOwnerStated(report) || !areDifferent(original, report)
  }

  /// Returns whether the sentences of two descriptors, original first, speak of the same, and the descriptors of no opposite sides.
  func areInAlignedSentences(_ original: Descriptor, _ report: Descriptor) -> Bool {
    comparison.alignment.isAligned(original: original.sentence, report: report.sentence) && !areOnOtherSides(original, report)
  }

  /// Returns whether one of two things is a structure of the body and the other something unrelated.
  func areStructuresApart(_ first: Descriptor, _ second: Descriptor) -> Bool {
    guard isOwnerStated(first), isOwnerStated(second), let own = first.owner?.subject, let other = second.owner?.subject, own != .none,
      other != .none, comparison.lexicon.kind(own) == .anatomy || comparison.lexicon.kind(other) == .anatomy
    else { return false }
    return areDifferent(first, second)
  }

  /// Whether the sentence of a descriptor names its owner itself rather than going on about what was named before.
  private func isOwnerStated(_ descriptor: Descriptor) -> Bool { descriptor.owner?.sentence == descriptor.sentence }

  /// Returns whether two descriptors are said of one time: both of the first examination, or both of a later one.
  func isSameTime(_ first: Descriptor, _ second: Descriptor) -> Bool { first.assertion.isFollowUp == second.assertion.isFollowUp }

  /// Returns whether two descriptors are said of things on opposite sides.
  func areOnOtherSides(_ first: Descriptor, _ second: Descriptor) -> Bool {
    guard let own = first.owner, let other = second.owner else { return false }
    return own.side.excludes(other.side)
  }

  /// A broader name ("nodule" for an adrenal nodule) stands for the thing only when the texts have one such thing.
  private func isOneOfItsKind(_ first: Fact, _ second: Fact) -> Bool {
    guard first.subject != second.subject, first.subject != .none else { return true }
    let lexicon = comparison.lexicon
    let broad = lexicon.isA(first.subject, second.subject) ? second.subject : first.subject
    return [comparison.original, comparison.report].allSatisfy { set in
      var narrow: [ConceptID] = []
      for fact in set.facts where FactComparison.isStatement(fact) && fact.kind == .concept && fact.assertion.polarity == .present {
        guard fact.subject != broad, lexicon.isA(fact.subject, broad) else { continue }
        if !narrow.contains(where: { lexicon.isA($0, fact.subject) || lexicon.isA(fact.subject, $0) }) { narrow.append(fact.subject) }
      }
      return narrow.count <= 1
    }
  }

  /// Whether two things are the same once the value is taken out of the name: small and large pleural effusion are both pleural effusions.
  private func isSameBehindName(_ first: Descriptor, _ second: Descriptor) -> Bool {
    guard first.isInName || second.isInName else { return false }
    let (own, others) = (nameless(first), nameless(second))
    return own.contains { one in others.contains { comparison.matcher.isSameThing(one, $0) } }
  }

  /// The thing, or the kinds to which it belongs when the value is part of its name.
  private func nameless(_ descriptor: Descriptor) -> [Fact] {
    guard let owner = descriptor.owner else { return [] }
    guard descriptor.isInName, owner.subject != .none else { return [owner] }
    let lexicon = comparison.lexicon
    let kinds = lexicon.list(.parents, of: owner.subject).filter {
      !lexicon.flags($0).contains(.umbrella) || comparison.core.focal.contains($0)
    }
    return kinds.map { kind in
      var fact = owner
      fact.subject = kind
      return fact
    }
  }

  /// Whether a thing is a structure of which there are many, such as a vein.
  private func isWide(_ fact: Fact) -> Bool {
    fact.subject != .none && comparison.lexicon.kind(fact.subject) == .anatomy
      && !comparison.lexicon.flags(fact.subject).isDisjoint(with: [.wide, .sort])
  }

  private func isGeneric(_ fact: Fact) -> Bool { comparison.core.isGeneric(fact.subject) }

  private func isFocal(_ fact: Fact) -> Bool { comparison.core.isFocal(fact.subject, in: comparison.lexicon) }

  /// Whether one of two lesions in one place bears a mere "lesion" or "mass" for its name, and each text has one lesion only.
  private func isTheLesion(_ first: Fact, _ second: Fact) -> Bool {
    guard isFocal(first), isFocal(second), isGeneric(first) || isGeneric(second), comparison.matcher.isSamePlace(first, second) else {
      return false
    }
    return hasOneLesion(comparison.original) && hasOneLesion(comparison.report)
  }

  private func hasOneLesion(_ set: FactSet) -> Bool {
    var named: [ConceptID] = []
    for fact in set.facts where FactComparison.isStatement(fact) && fact.kind == .concept && fact.assertion.polarity == .present {
      guard isFocal(fact), !isGeneric(fact) else { continue }
      let isKnown = named.contains { comparison.lexicon.isA($0, fact.subject) || comparison.lexicon.isA(fact.subject, $0) }
      if !isKnown { named.append(fact.subject) }
    }
    let isSeveral = set.descriptors.contains { descriptor in
      guard case .count(let count) = descriptor.content, let owner = descriptor.owner else { return false }
      return count.lowest > 1 && isFocal(owner)
    }
    return named.count <= 1 && !isSeveral
  }
}

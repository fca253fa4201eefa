import ClinicalFacts
import Lexicon

/// Pairs of words by which the two texts name different kinds of one disease: primary and secondary, benign and malignant, type I and II.
///
/// Each axis is a scale of its own; values of one axis exclude each other, values of different axes ("universalis", "idiopathic") do not.
struct SubtypeConflicts {
  let comparison: FactComparison

  /// The properties of scales that part a disease into kinds.
  static let properties: Set<String> = ["type", "subtype", "suspicion", "activity"]
  /// Those that speak of kinds of whatever they are said of; the others may be said of a mere appearance.
  private static let kinds: Set<String> = ["type", "subtype"]

  /// Two values of one axis said of one disease.
  typealias Pair = (original: Descriptor, report: Descriptor)

  /// Returns the values said of one disease that exclude each other, where each text has one value of the axis only.
  func values() -> [Pair] {
    let originals = values(comparison.originalDescriptors)
    let claims = values(comparison.reportDescriptors)
    return claims.compactMap { claim in
      let own = originals.filter { isSame($0, claim) }
      guard let first = own.first, own.allSatisfy({ excludes($0.value, claim.value) }) else { return nil }
      guard claims.allSatisfy({ !isSame($0, claim) || excludes($0.value, first.value) }) else { return nil }
      return (first.descriptor, claim.descriptor)
    }
  }

  /// Returns the values that one text says of one thing in two sentences and that exclude each other, where it has no third.
  func pairs(within descriptors: [Descriptor]) -> [Pair] {
    let all = values(descriptors).filter { axis in
      Self.kinds.contains(comparison.lexicon.property(axis.value.concept)) && axis.owner.assertion.certainty == .definite
        && !axis.owner.assertion.isFollowUp
    }
    var pairs: [Pair] = []
    for (index, second) in all.enumerated() {
      let own = all.filter { isSame($0, second) }
      guard Set(own.map(\.value.order)).count == 2, Set(own.map(\.descriptor.sentence)).count == own.count,
        let first = all[..<index].first(where: { isSame($0, second) && excludes($0.value, second.value) })
      else { continue }
      pairs.append((first.descriptor, second.descriptor))
      break
    }
    return pairs
  }

  /// A value of an axis with the thing of which it is said.
  private struct Axis {
    var descriptor: Descriptor
    var value: ScaleValue
    var owner: Fact
  }

  private func values(_ descriptors: [Descriptor]) -> [Axis] {
    descriptors.compactMap { descriptor in
      guard case .value(let value) = descriptor.content, !value.isDenied, let owner = descriptor.owner, isNamed(owner) else { return nil }
      let property = comparison.lexicon.property(value.concept)
      guard Self.properties.contains(property), Self.kinds.contains(property) || isDisease(owner) else { return nil }
      return Axis(descriptor: descriptor, value: value, owner: owner)
    }
  }

  private func excludes(_ first: ScaleValue, _ second: ScaleValue) -> Bool {
    let isGraded = comparison.lexicon.flags(first.concept).contains(.adjacentCompatible)
    return ScaleComparator.excludes(first, second, isGraded: isGraded)
  }

  /// Whether two values are of one axis and said of one disease, or are the words by which two names of its kinds differ.
  private func isSame(_ first: Axis, _ second: Axis) -> Bool {
    guard first.value.scale == second.value.scale, !first.owner.side.excludes(second.owner.side) else { return false }
    if comparison.entailment.related(first.owner.subject, second.owner.subject) { return true }
    guard first.descriptor.isInName, second.descriptor.isInName else { return false }
    let parents = comparison.lexicon.list(.parents, of: second.owner.subject)
    return comparison.lexicon.list(.parents, of: first.owner.subject).contains { parents.contains($0) && !isUmbrella($0) }
  }

  /// Returns the labels of one thing that exclude each other, where each text gives it one label only.
  func labels() -> [(original: SubtypeLabel, report: SubtypeLabel)] {
    let originals = comparison.original.labels.filter(isStatement)
    let claims = comparison.report.labels.filter(isStatement)
    return claims.compactMap { claim in
      let own = originals.filter { isSame($0, claim) }
      guard let first = own.first, own.allSatisfy({ $0.excludes(claim) && !$0.excludes(first) }) else { return nil }
      guard claims.allSatisfy({ !isSame($0, claim) || !$0.excludes(claim) }) else { return nil }
      return (first, claim)
    }
  }

  private func isStatement(_ label: SubtypeLabel) -> Bool { label.owners.allSatisfy(FactComparison.isStatement) }

  private func isSame(_ first: SubtypeLabel, _ second: SubtypeLabel) -> Bool {
    first.noun == second.noun
      && first.owners.contains { own in second.owners.contains { comparison.matcher.isSameThing(own, $0) } }
  }

  /// Whether a thing has a name, and is no mere "tumor" or "lesion", of which a text may have several.
  private func isNamed(_ owner: Fact) -> Bool {
    owner.subject != .none && !comparison.core.isGeneric(owner.subject)
      && !isUmbrella(owner.subject)
  }

  private func isUmbrella(_ concept: ConceptID) -> Bool { comparison.lexicon.flags(concept).contains(.umbrella) }

  private func isDisease(_ owner: Fact) -> Bool { comparison.lexicon.isA(owner.subject, comparison.core.disease) }
}

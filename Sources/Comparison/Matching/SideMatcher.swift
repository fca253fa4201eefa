import ClinicalFacts
import Lexicon

/// Finds things and structures that the two texts have on opposite sides.
struct SideMatcher {
  private let comparison: FactComparison
  private let originals: [Fact]
  private let reports: [Fact]

  init(comparison: FactComparison) {
    self.comparison = comparison
    originals = comparison.originalStatements.filter(Self.isPresent)
    reports = comparison.reportStatements.filter(Self.isPresent)
  }

  /// Whether a fact is a thing present on one side.
  func isOneSided(_ fact: Fact) -> Bool {
    fact.kind == .concept && fact.assertion.polarity == .present && (fact.side == .right || fact.side == .left)
      && fact.sites.allSatisfy { $0.side == fact.side || $0.side == .unstated }
  }

  /// The same thing, which the case has on the other side only; nil when a text has it, or its place, on both.
  func flipped(_ fact: Fact) -> Fact? {
    let candidates = sided(originals.filter { comparison.matcher.isSameThingOnAnySide($0, fact) }, like: fact)
    guard let first = candidates.first, candidates.allSatisfy({ isOneSided($0) && $0.side.excludes(fact.side) }) else { return nil }
    if isOneSided(fact.side) { return first }
    let own = reports.filter { comparison.matcher.isSameThingOnAnySide($0, fact) }
    guard own.allSatisfy({ $0.side == fact.side || $0.side == .unstated }) else { return nil }
    if names(comparison.original, fact.sites, on: fact.side, isAffected: true) { return nil }
    if names(comparison.report, first.sites, on: first.side, isAffected: true) { return nil }
    return first
  }

  /// The facts that tell a side; of several those that name a place of the fact, before others that may be anywhere.
  private func sided(_ facts: [Fact], like fact: Fact) -> [Fact] {
    let sided = facts.filter { $0.side != .unstated }
    let placed = sided.filter { one in one.sites.contains { site in fact.sites.contains { comparison.matcher.isSamePlace(site, $0) } } }
    return placed.isEmpty ? sided : placed
  }

  /// The same displacement, which the case has in the opposite direction only.
  func reversed(_ fact: Fact) -> Fact? {
    guard Self.isPresent(fact), let side = direction(fact) else { return nil }
    let candidates = originals.filter {
      direction($0) != nil && comparison.matcher.isSameThingOnAnySide($0, fact)
    }
    return candidates.allSatisfy { direction($0)?.excludes(side) == true } ? candidates.first : nil
  }

  private func direction(_ fact: Fact) -> Side? { fact.direction == .unstated ? nil : fact.direction }

  /// The same structure, which each text names on one side only and not on the same.
  func flipped(_ place: NamedPlace) -> NamedPlace? {
    guard place.site.side == .right || place.site.side == .left else { return nil }
    let isOneSided = isOneSided(place.site.side)
    guard place.isAffected || isOneSided && !place.isUnaffected else { return nil }
    let candidates = comparison.original.places.filter { candidate in
      (candidate.isAffected || isOneSided && !candidate.isUnaffected)
        && (comparison.matcher.isSamePlace(candidate.site, place.site)
          || isOneSided && comparison.matcher.shareRegion(candidate.site, place.site)
            && canBeSame(candidate.subjects, place.subjects))
    }
    guard let first = candidates.first, candidates.allSatisfy({ $0.site.side.excludes(place.site.side) }) else { return nil }
    let others = comparison.report.places.filter { comparison.matcher.isSamePlace($0.site, place.site) }
    guard others.allSatisfy({ $0.site.side == place.site.side }) else { return nil }
    return names(comparison.original, [place.site, first.site], on: place.site.side, isAffected: false) ? nil : first
  }

  /// Whether the case names only the other side, and the report only this one.
  private func isOneSided(_ side: Side) -> Bool {
    let opposite: Side = side == .right ? .left : .right
    return !comparison.report.sides.isEmpty && !comparison.original.sides.isEmpty
      && comparison.report.sides.allSatisfy { $0.side == side } && comparison.original.sides.allSatisfy { $0.side == opposite }
  }

  /// The first words for a side of two texts of which one names the right only and the other the left only.
  var oppositeTexts: (original: NamedSide, report: NamedSide)? {
    guard let word = comparison.report.sides.first(where: { !$0.isSetAside }), word.side == .right || word.side == .left,
      isOneSided(word.side), let other = comparison.original.sides.first(where: { !$0.isSetAside }),
      canBeSame(other.subjects, word.subjects)
    else { return nil }
    return (other, word)
  }

  /// Whether what two clauses tell of can be one thing: what is not in the lexicon can be anything.
  private func canBeSame(_ subjects: [ConceptID], _ others: [ConceptID]) -> Bool {
    subjects.isEmpty || others.isEmpty || subjects.contains { one in others.contains { comparison.entailment.associated(one, $0) } }
  }

  /// Whether a text names one of some structures on a side or on both.
  private func names(_ set: FactSet, _ sites: [Site], on side: Side, isAffected: Bool) -> Bool {
    set.places.contains { place in
      (place.isAffected || !isAffected) && (place.site.side == side || place.site.side == .bilateral)
        && sites.contains { comparison.matcher.isSamePlace($0, place.site) }
    }
  }

  private static func isPresent(_ fact: Fact) -> Bool { fact.kind == .concept && fact.assertion.polarity == .present }
}

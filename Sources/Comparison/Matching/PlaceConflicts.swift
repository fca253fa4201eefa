import ClinicalFacts
import Lexicon
import SourceText

/// Pairs of facts with one subject that the two texts have in places which exclude each other.
struct PlaceConflicts {
  let comparison: FactComparison

  /// A pair with the two places that exclude each other.
  struct Pair {
    var original: Fact
    var report: Fact
    var places: (original: Site, report: Site)
    var relation: PlaceRelation
  }

  /// Returns one pair for each fact of the report whose subject the case has elsewhere only; texts that name both places are no conflict.
  func pairs() -> [Pair] {
    let originals = comparison.originalStatements.filter(isPlaced)
    let reports = comparison.reportStatements.filter(isPlaced)
    return reports.compactMap { fact in
      let candidates = originals.filter { isSameSubject($0, fact) }
      let own = reports.filter { isSameSubject($0, fact) }
      guard let first = candidates.first else { return nil }
      let places = narrowest(candidates.flatMap(\.sites))
      let others = narrowest(own.flatMap(\.sites))
      var found: Pair?
      for place in places {
        for other in others {
          if place.side.excludes(other.side) { return nil }
          let relation = isUsual(place, fact) && isUsual(other, fact) ? .compatible : comparison.places.relation(place, other)
          if relation == .compatible { if !isUnrelated(place, other) { return nil } else { continue } }
          if found == nil || found?.relation == .structures, fact.sites.contains(other) {
            let owner = candidates.first { $0.sites.contains(place) } ?? first
            found = Pair(original: owner, report: fact, places: (place, other), relation: relation)
          }
        }
      }
      if found?.relation == .structures, !isSingle(places) || !isSingle(others) { return nil }
      return found
    }
  }

  /// Whether a place is one of those in which a thing occurs by its nature: a duplication of the ureter in the kidney and in the ureter.
  private func isUsual(_ place: Site, _ fact: Fact) -> Bool {
    comparison.lexicon.flags(place.anatomy).isDisjoint(with: [.level, .subsite])
      && comparison.lexicon.list(.sites, of: fact.subject).contains(place.anatomy)
  }

  /// Whether all places are of one structure.
  private func isSingle(_ sites: [Site]) -> Bool { sites.allSatisfy { $0.anatomy == sites.first?.anatomy } }

  /// The places of which no other is a part: of "at the upper pole of the kidney" the pole.
  private func narrowest(_ sites: [Site]) -> [Site] {
    sites.filter { site in
      !sites.contains { $0.anatomy != site.anatomy && comparison.lexicon.isPart($0.anatomy, of: site.anatomy) }
    }
  }

  /// Returns one pair of places for each series of which each text names one member only, and not the same.
  func seriesPairs() -> [(original: NamedPlace, report: NamedPlace, relation: PlaceRelation)] {
    let originals = members(comparison.original)
    let reports = members(comparison.report)
    return reports.compactMap { (series, places) in
      guard let candidates = originals[series], let place = places.first(where: { !$0.isSetAside }),
        let candidate = candidates.first(where: { !$0.isSetAside })
      else { return nil }
      let isSingle = [places, candidates].allSatisfy { group in group.allSatisfy { agree($0, group[0]) } }
      guard isSingle, !place.site.side.excludes(candidate.site.side) else { return nil }
      let relation = comparison.places.relation(candidate.site, place.site)
      return relation == .compatible ? nil : (candidate, place, relation)
    }
    .sorted { $0.report.range.lowerBound < $1.report.range.lowerBound }
  }

  private func agree(_ first: NamedPlace, _ second: NamedPlace) -> Bool { comparison.places.agree(first.site, second.site) }

  /// The places of a text that are members of a series, by series.
  private func members(_ set: FactSet) -> [Int: [NamedPlace]] {
    let places = set.places.filter { !comparison.lexicon.flags($0.site.anatomy).isDisjoint(with: [.level, .subsite]) }
    return Dictionary(grouping: places) { comparison.lexicon.groupKey($0.site.anatomy) }
  }

  /// Whether neither place lies in the other: "in the left kidney" beside "at the hilum" tells nothing.
  private func isUnrelated(_ first: Site, _ second: Site) -> Bool {
    !comparison.entailment.overlap(first, second)
      && (comparison.lexicon.groupKey(first.anatomy) == 0
        || comparison.lexicon.groupKey(first.anatomy) != comparison.lexicon.groupKey(second.anatomy))
  }

  private func isPlaced(_ fact: Fact) -> Bool {
    guard fact.kind == .concept, fact.assertion.polarity == .present, !fact.sites.isEmpty else { return false }
    let kind = comparison.lexicon.kind(fact.subject)
    return (kind == .observation || kind == .diagnosis) && isUsualPlace(fact)
  }

  /// Whether a fact is where its subject can be; an enlarged spleen in the liver is a place misread, not a contradiction.
  private func isUsualPlace(_ fact: Fact) -> Bool {
    let lexicon = comparison.lexicon
    let usual = lexicon.list(.sites, of: fact.subject)
    return usual.isEmpty
      || fact.sites.contains { site in
        usual.contains { comparison.entailment.overlap(site.anatomy, $0) }
      }
  }

  private func isSameSubject(_ first: Fact, _ second: Fact) -> Bool {
    comparison.matcher.isSameSubject(first, second) || isSameKindElsewhere(first, second)
  }

  /// Whether two subjects are one kind of thing with a name of its own for each place: a tear of the anterior and of the posterior cruciate
  /// ligament.
  private func isSameKindElsewhere(_ first: Fact, _ second: Fact) -> Bool {
    let lexicon = comparison.lexicon
    guard first.kind == .concept, second.kind == .concept else { return false }
    let sites = [first, second].map { lexicon.list(.sites, of: $0.subject) }
    guard sites.allSatisfy({ $0.count == 1 }), sites[0].first != sites[1].first else { return false }
    let kinds = Set(lexicon.list(.parents, of: first.subject))
    return lexicon.list(.parents, of: second.subject).contains { kinds.contains($0) && !lexicon.flags($0).contains(.umbrella) }
  }
}

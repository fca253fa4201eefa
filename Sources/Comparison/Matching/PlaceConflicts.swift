import ClinicalFacts
import Lexicon

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
      let places = candidates.flatMap(\.sites)
      let others = own.flatMap(\.sites)
      var found: Pair?
      for place in places {
        for other in others {
          if place.side.excludes(other.side) { return nil }
          let relation = comparison.places.relation(place, other)
          if relation == .compatible { if !isUnrelated(place, other) { return nil } else { continue } }
          if found == nil, fact.sites.contains(other) {
            let owner = candidates.first { $0.sites.contains(place) } ?? first
            found = Pair(original: owner, report: fact, places: (place, other), relation: relation)
          }
        }
      }
      return found
    }
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
    return kind == .observation || kind == .diagnosis
  }

  private func isSameSubject(_ first: Fact, _ second: Fact) -> Bool {
    comparison.matcher.isSameSubject(first, second) || comparison.entailment.associated(first.subject, second.subject)
  }
}

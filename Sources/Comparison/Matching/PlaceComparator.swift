package import ClinicalFacts
package import Lexicon

/// How two places relate.
package enum PlaceRelation: Sendable, Hashable {
  /// One lies in the other, or nothing is known that keeps them apart.
  case compatible
  /// One lesion cannot be in both: two structures, or two parts of one.
  case structures
  /// Two parts into which an organ is divided; `isAdjacent` when they touch.
  case subsites(isAdjacent: Bool)
  /// Two levels of the body; `isAdjacent` when one follows the other.
  case levels(isAdjacent: Bool)
}

/// Decides whether two places can be the same, by what the tables say of structures, their series and their siblings.
package struct PlaceComparator: Sendable {
  private let lexicon: Lexicon
  private let entailment: Entailment
  private let clock: BreastClock

  /// The difference of ranks between neighbours of a series; see `Data/series.tsv`.
  package static let neighbours = 2

  /// Creates a comparator over a lexicon.
  package init(lexicon: Lexicon, entailment: Entailment) {
    self.lexicon = lexicon
    self.entailment = entailment
    clock = BreastClock(lexicon: lexicon)
  }

  /// Returns how two places relate; sides are not looked at.
  package func relation(_ first: Site, _ second: Site) -> PlaceRelation {
    if let relation = clock.relation(first, second) { return relation }
    if let gap = gap(first, second) {
      guard gap >= Self.neighbours else { return .compatible }
      let isAdjacent = gap == Self.neighbours
      return lexicon.flags(first.anatomy).contains(.level) ? .levels(isAdjacent: isAdjacent) : .subsites(isAdjacent: isAdjacent)
    }
    if entailment.overlap(first, second) { return hasOppositeParts(first, second) ? .structures : .compatible }
    if liesWithin(first, second) || liesWithin(second, first) || isMisnamed(first) || isMisnamed(second) { return .compatible }
    let isLevel = [first, second].map { lexicon.flags($0.anatomy).contains(.level) }
    return isLevel[0] == isLevel[1] ? siblings(first, second) : .compatible
  }

  /// Returns whether two places can be the same.
  package func agree(_ first: Site, _ second: Site) -> Bool { relation(first, second) == .compatible }

  /// The number of ranks between two places of one series, 0 when they meet; nil when they belong to no common one.
  private func gap(_ first: Site, _ second: Site) -> Int? {
    let series = lexicon.groupKey(first.anatomy)
    guard series != 0, series == lexicon.groupKey(second.anatomy) else { return nil }
    let (low, high) = ranks(first)
    let (otherLow, otherHigh) = ranks(second)
    return max(0, max(low, otherLow) - min(high, otherHigh))
  }

  private func ranks(_ site: Site) -> (Int, Int) {
    let start = lexicon.order(site.anatomy)
    let end = site.through == .none ? start : lexicon.order(site.through)
    return (min(start, end), max(start, end))
  }

  /// Whether the text gives a structure a whole of which it is no part, so that another one of that name is meant: "the hilum of the spleen".
  private func isMisnamed(_ site: Site) -> Bool {
    site.within != .none && lexicon.flags(site.anatomy).isDisjoint(with: [.sort, .wide]) && !lexicon.isPart(site.anatomy, of: site.within)
      && !lexicon.isPart(site.within, of: site.anatomy)
  }

  private func liesWithin(_ first: Site, _ second: Site) -> Bool {
    first.within != .none && lexicon.isPart(first.within, of: second.anatomy) && lexicon.isPart(second.anatomy, of: first.anatomy)
  }

  /// Whether positions name opposite parts of the structures: ventral and dorsal.
  private func hasOppositeParts(_ first: Site, _ second: Site) -> Bool {
    let isOpposite = first.parts.contains { part in
      second.parts.contains { lexicon.groupKey($0) == lexicon.groupKey(part) && $0 != part }
    }
    return isOpposite && !first.parts.contains(where: second.parts.contains)
  }

  /// Looks for two parts that exclude each other among the structures and what they are part of.
  private func siblings(_ first: Site, _ second: Site) -> PlaceRelation {
    let wholes = chain(first.anatomy)
    let others = chain(second.anatomy)
    var found = PlaceRelation.compatible
    for whole in wholes where !others.contains(whole) {
      for other in others where !wholes.contains(other) && areExclusive(whole, other) {
        let isNear = whole == first.anatomy && other == second.anatomy
        let isPart = lexicon.flags(whole).contains(.subsite) && lexicon.flags(other).contains(.subsite)
        if isPart, let gap = gap(Site(whole), Site(other)) {
          return gap >= Self.neighbours ? .subsites(isAdjacent: isNear && gap == Self.neighbours) : .compatible
        }
        found = isNear || found == .compatible ? .structures : found
      }
    }
    return found
  }

  /// The structure and the exclusive ones that it is a kind or part of.
  private func chain(_ structure: ConceptID) -> [ConceptID] {
    ([structure] + Array(lexicon.list(.wholes, of: structure))).filter { lexicon.flags($0).contains(.siblingsExclusive) }
  }

  /// Whether two structures are of one sort and, where the sort is as wide as "ligament" or "bone part", belong to one whole.
  private func areExclusive(_ first: ConceptID, _ second: ConceptID) -> Bool {
    let parents = lexicon.list(.parents, of: first)
    guard let shared = lexicon.list(.parents, of: second).first(where: parents.contains) else { return false }
    if !lexicon.flags(shared).contains(.wide) && !lexicon.flags(shared).contains(.umbrella) { return true }
    let wholes = Array(lexicon.list(.partOf, of: first))
    return lexicon.list(.partOf, of: second).contains { wholes.contains($0) }
  }
}

extension Site {
  /// A structure on no stated side.
  fileprivate init(_ anatomy: ConceptID) { self.init(anatomy: anatomy, within: .none, side: .unstated, tokens: 0..<0) }
}

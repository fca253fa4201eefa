import ClinicalFacts
import Lexicon

/// Asks whether a text speaks at all of what the other one states.
struct Support {
  let comparison: FactComparison

  /// Returns whether a fact states something in particular of the patient now.
  func isClaim(_ fact: Fact) -> Bool {
    guard FactComparison.isStatement(fact), fact.kind == .concept, fact.assertion.polarity == .present, fact.subject != .none else {
      return false
    }
    guard [.observation, .diagnosis].contains(comparison.lexicon.kind(fact.subject)) else { return false }
    return !isVague(fact.subject) || comparison.core.isFocal(fact.subject, in: comparison.lexicon) && !fact.sites.isEmpty
  }

  /// Returns whether a text names a thing, its kind, or what goes with it, in whatever sense: what is denied or weighed is spoken of.
  ///
  /// - Parameter anywhere: Whether another place than that of the thing counts too.
  func speaks(_ set: FactSet, of fact: Fact, anywhere: Bool = false) -> Bool {
    set.facts.contains { other in
      guard other.subject != .none, !isVague(other.subject) || other.subject == fact.subject,
        anywhere || comparison.matcher.isSamePlace(other, placed(fact))
      else { return false }
      return comparison.entailment.associated(other.subject, fact.subject) || comparison.entailment.isKind(other, of: fact.subject)
        || comparison.entailment.isKind(fact, of: other.subject) || sharesKind(other, fact)
    }
  }

  /// The fact with the places in which its subject always occurs: splenomegaly is no enlargement of a vessel.
  private func placed(_ fact: Fact) -> Fact {
    var placed = fact
    placed.sites = comparison.entailment.places(of: fact)
    return placed
  }

  /// Returns whether a text names a place of a fact, or one inside it or, but for levels and parts of organs, around it; nil where the fact
  /// has none.
  func namesPlace(_ set: FactSet, of fact: Fact) -> Bool? {
    let places = comparison.entailment.places(of: fact).filter { !isWide($0.anatomy) }
    guard !places.isEmpty else { return nil }
    return places.contains { place in
      set.places.contains { isPlace($0.site, place) }
        || set.facts.contains { other in other.sites.contains { !isWide($0.anatomy) && isPlace($0, place) } }
    }
  }

  /// Returns whether a text names a place in the region of a fact, such as the spine for the cord.
  func namesRegion(_ set: FactSet, of fact: Fact) -> Bool {
    let places = comparison.entailment.places(of: fact)
    return set.facts.contains { other in
      other.sites.contains { site in places.contains { comparison.matcher.shareRegion($0, site) } }
    }
  }

  private func isPlace(_ named: Site, _ place: Site) -> Bool {
    let lexicon = comparison.lexicon
    guard lexicon.flags(place.anatomy).isDisjoint(with: [.level, .subsite]) else { return lexicon.isPart(named.anatomy, of: place.anatomy) }
    return comparison.matcher.isSamePlace(named, place)
  }

  /// How much a thing matters by itself.
  func significance(_ subject: ConceptID) -> Significance {
    let flags = ([subject] + comparison.lexicon.list(.ancestors, of: subject)).reduce(into: Concept.Flags()) { flags, concept in
      flags.formUnion(comparison.lexicon.flags(concept).intersection(.actionable))
    }
    if flags.contains(.actionable) { return .critical }
    return comparison.lexicon.flags(subject).contains(.critical) ? .urgent : .notable
  }

  /// Names that say no more than that something is there.
  private func isVague(_ subject: ConceptID) -> Bool {
    comparison.core.isGeneric(subject) || comparison.lexicon.flags(subject).contains(.umbrella)
  }

  /// Whether two things are siblings under one particular kind and in one place: words of two readers for the same finding.
  private func sharesKind(_ other: Fact, _ fact: Fact) -> Bool {
    guard !other.sites.isEmpty, comparison.matcher.isSamePlace(other, fact), !other.side.excludes(fact.side) else { return false }
    let parents = comparison.lexicon.list(.parents, of: fact.subject)
    return comparison.lexicon.list(.parents, of: other.subject).contains { parents.contains($0) && !isVague($0) }
  }

  private func isWide(_ structure: ConceptID) -> Bool {
    !comparison.lexicon.flags(structure).isDisjoint(with: [.umbrella, .wide, .sort])
  }
}

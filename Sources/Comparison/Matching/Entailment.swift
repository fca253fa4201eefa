package import ClinicalFacts
package import Lexicon

/// How specific one fact is in relation to another: the heart of every comparison.
package struct Entailment: Sendable {
  private let lexicon: Lexicon
  private let core: CoreConcepts

  /// Creates the relation over a lexicon.
  package init(lexicon: Lexicon, core: CoreConcepts) {
    self.lexicon = lexicon
    self.core = core
  }

  /// Returns whether a fact is at least as specific as another: its subject is a kind of the other's, its sites are parts of the other's,
  /// and each qualifier that the other states it states compatibly.
  package func isAtLeastAsSpecific(_ fact: Fact, as other: Fact) -> Bool {
    guard subjectIsKind(fact, of: other) else { return false }
    return sitesAreParts(fact, of: other) && meetsQualifiers(of: other, fact)
  }

  /// Returns whether a fact has each value that narrows the other: "no acute abnormality" denies only what is acute.
  package func meetsQualifiers(of other: Fact, _ fact: Fact) -> Bool {
    other.attributes.filter { restricts($0) && !isPartOfPlace($0, other) }.allSatisfy { qualifier in
      fact.attributes.contains { compatible($0, qualifier) }
    }
  }

  /// Returns whether the subject of a fact is that of the other or a kind of it; open phrases must agree word for word.
  package func subjectIsKind(_ fact: Fact, of other: Fact) -> Bool {
    switch (fact.kind, other.kind) {
    case (.open(let phrase), .open(let otherPhrase)):
      phrase.head == otherPhrase.head && Set(otherPhrase.modifiers).isSubset(of: phrase.modifiers)
    case (.concept, .concept): isKind(fact, of: other.subject)
    default: false
    }
  }

  /// Returns whether the subject of a fact is a concept or a kind of it, its place taken into account: thrombosis of the portal vein is
  /// portal vein thrombosis.
  package func isKind(_ fact: Fact, of concept: ConceptID) -> Bool {
    guard fact.subject != .none, concept != .none else { return false }
    return lexicon.isA(fact.subject, concept) || isComposition(of: concept, fact.subject, at: fact.sites.map(\.anatomy))
  }

  /// Returns whether a concept is named after a kind and a place, both of which fit what is said: a melanoma of the iris is an iris tumor, thrombosis of the
  /// portal vein is portal vein thrombosis, but gas in the abdomen is not yet free air.
  func isComposition(of concept: ConceptID, _ subject: ConceptID, at sites: [ConceptID]) -> Bool {
    guard lexicon.flags(concept).contains(.composed), let kind = lexicon.list(.parents, of: concept).first,
      !lexicon.flags(kind).contains(.umbrella), lexicon.isA(subject, kind)
    else { return false }
    let places = lexicon.list(.sites, of: concept)
    return sites.contains { site in places.contains { lexicon.isPart(site, of: $0) } }
  }

  /// Returns whether two subjects are the same or one is a kind of the other.
  package func related(_ first: ConceptID, _ second: ConceptID) -> Bool {
    guard first != .none, second != .none else { return false }
    return lexicon.isA(first, second) || lexicon.isA(second, first)
  }

  /// Returns whether two subjects belong to one disease: related, or one shows or implies the other.
  package func associated(_ first: ConceptID, _ second: ConceptID) -> Bool {
    if related(first, second) { return true }
    func leads(_ from: ConceptID, _ to: ConceptID) -> Bool {
      guard lexicon.kind(to) != .diagnosis else { return false }
      for list in [ConceptList.implies, .manifestations] {
        if lexicon.list(list, of: from).contains(where: { lexicon.isA(to, $0) || lexicon.isA($0, to) }) { return true }
        for parent in lexicon.list(.ancestors, of: from) where lexicon.list(list, of: parent).contains(where: { lexicon.isA(to, $0) }) {
          return true
        }
      }
      return false
    }
    guard first != .none, second != .none else { return false }
    return leads(first, second) || leads(second, first)
  }

  /// Returns whether a table has two things, or what they are kinds of, answer one question differently.
  package func areRivals(_ first: ConceptID, _ second: ConceptID) -> Bool {
    guard first != .none, second != .none, !related(first, second) else { return false }
    return ([first] + lexicon.list(.ancestors, of: first)).contains { kind in
      lexicon.list(.rivals, of: kind).contains { lexicon.isA(second, $0) && !lexicon.isA(first, $0) }
    }
  }

  /// Returns whether every stated place of the other contains a place of the fact.
  package func sitesAreParts(_ fact: Fact, of other: Fact) -> Bool {
    if fact.side.excludes(other.side) { return false }
    let stated = other.sites.filter { !other.mention.contains($0.tokens.lowerBound) }
    if stated.isEmpty { return true }
    let places = places(of: fact)
    if fact.sites.isEmpty, !isNamedByPlace(fact.subject) {
      return !places.isEmpty && places.allSatisfy { place in stated.contains { contains($0, place) } }
    }
    return places.contains { place in stated.contains { contains($0, place) } }
  }

  /// Returns whether a place lies inside another, side included.
  package func contains(_ outer: Site, _ inner: Site) -> Bool {
    if inner.side.excludes(outer.side) { return false }
    if outer.side != .unstated, outer.side != .bilateral, inner.side == .unstated { return false }
    if isLevel(outer.within), ![inner.anatomy, inner.within].contains(where: { lexicon.isPart($0, of: outer.within) }) { return false }
    if lexicon.flags(outer.anatomy).contains(.standsForWhole), lexicon.list(.partOf, of: outer.anatomy).contains(inner.anatomy) {
      return true
    }
    if inner.side == .bilateral, isOneSide(outer.anatomy, of: inner.anatomy) { return true }
    return lexicon.isPart(inner.anatomy, of: outer.anatomy) || (inner.within != .none && lexicon.isPart(inner.within, of: outer.anatomy))
  }

  /// Returns whether a place is the wall of another, so that what breaks into the other breaks it.
  package func encloses(_ outer: Site, _ inner: Site) -> Bool {
    !inner.side.excludes(outer.side) && lexicon.flags(outer.anatomy).contains(.envelope)
      && lexicon.list(.partOf, of: outer.anatomy).contains {
        lexicon.isPart(inner.anatomy, of: $0) && lexicon.isPart($0, of: inner.anatomy)
      }
  }

  /// Whether a whole is a level of the body, of whose parts every other level has its own.
  private func isLevel(_ whole: ConceptID) -> Bool { whole != .none && lexicon.flags(whole).contains(.level) }

  /// Whether a structure is the right or the left one of a pair.
  private func isOneSide(_ one: ConceptID, of pair: ConceptID) -> Bool {
    !lexicon.flags(one).isDisjoint(with: [.right, .left]) && lexicon.isA(one, pair)
  }

  /// Returns whether two places can be the same, whatever their sides.
  package func overlap(_ first: Site, _ second: Site) -> Bool { overlap(first.anatomy, second.anatomy) }

  /// Returns whether one structure is the other or a part of it.
  package func overlap(_ first: ConceptID, _ second: ConceptID) -> Bool {
    lexicon.isPart(first, of: second) || lexicon.isPart(second, of: first)
  }

  /// Whether a concept is named after a kind and a place, so that one of its places says where it is.
  private func isNamedByPlace(_ concept: ConceptID) -> Bool { concept != .none && lexicon.flags(concept).contains(.composed) }

  /// The stated places of a fact, or all in which its subject, or what it is a kind of, occurs.
  package func places(of fact: Fact) -> [Site] {
    if fact.subject == .none { return fact.sites }
    if !fact.sites.isEmpty { return fact.sites.flatMap { narrowed($0, fact.subject) } }
    var usual = Array(lexicon.list(.sites, of: fact.subject))
    for parent in lexicon.list(.parents, of: fact.subject) where usual.isEmpty { usual = Array(lexicon.list(.sites, of: parent)) }
    return usual.map { Site(anatomy: $0, within: .none, side: fact.side, tokens: fact.mention) }
  }

  /// The places of a concept within a wider one that a text names, as that of an examination: pneumobilia on CT of the abdomen is in the bile
  /// ducts.
  private func narrowed(_ site: Site, _ subject: ConceptID) -> [Site] {
    guard isNamedByPlace(subject) else { return [site] }
    let inner = lexicon.list(.sites, of: subject).filter { $0 != site.anatomy && lexicon.isPart($0, of: site.anatomy) }
    return inner.isEmpty ? [site] : inner.map { Site(anatomy: $0, within: site.anatomy, side: site.side, tokens: site.tokens) }
  }

  /// Whether a scale value narrows what is denied ("no acute fracture"), rather than how it is seen ("no obvious fracture").
  private func restricts(_ value: ConceptID) -> Bool { lexicon.flags(value).contains(.narrows) }

  /// Whether a value says which part of its place a fact speaks of, and nothing of the thing: "proximal arteries are free of atheroma".
  private func isPartOfPlace(_ value: ConceptID, _ fact: Fact) -> Bool { fact.sites.contains { $0.parts.contains(value) } }

  private func compatible(_ value: ConceptID, _ qualifier: ConceptID) -> Bool {
    value == qualifier
      || (lexicon.groupKey(value) == lexicon.groupKey(qualifier) && lexicon.order(value) == lexicon.order(qualifier)
        && lexicon.order(value) != 0)
  }
}

import ClinicalFacts
import Lexicon
import SourceText

/// Sides and places that exclude each other in sentences which speak of the same thing.
struct AlignedPlaces {
  let comparison: FactComparison

  /// Returns the words for a side of the report of which the aligned sentences of the case have the opposite only.
  func sides() -> [(original: NamedSide, report: NamedSide)] {
    let originals = bySentence(comparison.original.sides.map { ($0.range.lowerBound, $0) }, comparison.original)
    let reports = bySentence(comparison.report.sides.map { ($0.range.lowerBound, $0) }, comparison.report)
    return reports.keys.sorted().compactMap { sentence in
      guard let own = reports[sentence], let word = own.first(where: { !$0.isSetAside }), word.side == .right || word.side == .left,
        own.allSatisfy({ $0.side == word.side })
      else { return nil }
      let known = comparison.alignment.partners(ofReport: sentence).flatMap { originals[$0] ?? [] }
      guard let other = known.first(where: { !$0.isSetAside }), known.allSatisfy({ $0.side.excludes(word.side) }),
        canBeSame(other.subjects, word.subjects)
      else { return nil }
      let isTold = originals.contains { number, sides in
        comparison.alignment.isNear(original: number, report: sentence) && sides.contains { !$0.side.excludes(word.side) }
      }
      return isTold ? nil : (other, word)
    }
  }

  private func canBeSame(_ subjects: [ConceptID], _ others: [ConceptID]) -> Bool {
    subjects.contains { one in others.contains { comparison.entailment.associated(one, $0) } }
  }

  /// Returns the levels and parts of organs that the report names where the aligned sentences of the case name others of their series.
  func members() -> [(original: NamedPlace, report: NamedPlace, relation: PlaceRelation)] {
    let originals = bySentence(comparison.original.places.filter(isMember).map { ($0.range.lowerBound, $0) }, comparison.original)
    let reports = bySentence(comparison.report.places.filter(isMember).map { ($0.range.lowerBound, $0) }, comparison.report)
    return reports.keys.sorted().flatMap { sentence in
      (reports[sentence] ?? []).compactMap { place -> (NamedPlace, NamedPlace, PlaceRelation)? in
        guard !place.isSetAside else { return nil }
        let own = (reports[sentence] ?? []).filter { isSameSeries($0, place) }
        let known = comparison.alignment.partners(ofReport: sentence).flatMap { originals[$0] ?? [] }.filter { isSameSeries($0, place) }
        guard let other = known.first(where: { !$0.isSetAside }), !known.contains(where: { one in own.contains { agree(one, $0) } }) else {
          return nil
        }
        let isTold = originals.contains { number, places in
          comparison.alignment.isNear(original: number, report: sentence) && places.contains { isSameSeries($0, place) && agree($0, place) }
        }
        let relation = comparison.places.relation(other.site, place.site)
        return isTold || relation == .compatible ? nil : (other, place, relation)
      }
    }
  }

  /// Returns the things of the report that are said to be on the opposite part of something: dorsal for ventral.
  func opposites() -> [(original: Fact, report: Fact)] {
    let originals = comparison.originalStatements.filter(isPlaced)
    return comparison.reportStatements.filter(isPlaced).compactMap { fact in
      let known = originals.filter {
        comparison.alignment.isAligned(original: $0.sentence, report: fact.sentence) && comparison.matcher.isSameThing($0, fact)
      }
      guard let first = known.first, known.allSatisfy({ isOpposite($0, fact) }) else { return nil }
      return (first, fact)
    }
  }

  private func isOpposite(_ first: Fact, _ second: Fact) -> Bool {
    let scales = comparison.core.positions
    let own = first.attributes.filter { scales.contains(comparison.lexicon.groupKey($0)) }
    let others = second.attributes.filter { scales.contains(comparison.lexicon.groupKey($0)) }
    return !own.contains(where: others.contains)
      && own.contains { one in others.contains { comparison.lexicon.groupKey($0) == comparison.lexicon.groupKey(one) } }
  }

  /// Returns the structures of the report that stand where the aligned sentences of the case name another part of the same whole; neither
  /// text mentions the other's anywhere.
  func substitutes() -> [(original: NamedStructure, report: NamedStructure)] {
    let known = Set(comparison.original.topics.flatMap(\.concepts)).filter { comparison.lexicon.kind($0) == .anatomy }
    let told = Set(comparison.report.topics.flatMap(\.concepts)).filter { comparison.lexicon.kind($0) == .anatomy }
    return comparison.report.topics.compactMap { topic in
      let others = comparison.original.topics.filter {
        comparison.alignment.isAligned(original: $0.sentence, report: topic.sentence)
      }
      for structure in topic.structures where isNew(structure.concept, in: known) && isAffected(structure, comparison.report) {
        for other in others {
          let rivals = other.structures.filter { areParts($0.concept, structure.concept) }
          let own = topic.structures.filter { $0.concept != structure.concept && areParts($0.concept, structure.concept) }
          guard let rival = rivals.first, rivals.count == 1, own.isEmpty, isNew(rival.concept, in: told),
            isAffected(rival, comparison.original)
          else { continue }
          return (rival, structure)
        }
      }
      return nil
    }
  }

  /// Whether a text states that something is in a structure.
  private func isAffected(_ structure: NamedStructure, _ set: FactSet) -> Bool {
    set.facts.contains { fact in
      isPlaced(fact) && FactComparison.isStatement(fact) && fact.sites.contains { $0.anatomy == structure.concept }
    }
  }

  private func isPlaced(_ fact: Fact) -> Bool { fact.kind == .concept && fact.assertion.polarity == .present }

  /// Whether a structure, its parts and its wholes but for the regions go unmentioned.
  private func isNew(_ structure: ConceptID, in mentioned: Set<ConceptID>) -> Bool {
    !mentioned.contains { comparison.lexicon.isPart($0, of: structure) || comparison.lexicon.isA(structure, $0) }
  }

  /// Whether two structures are parts of one whole that exclude each other.
  private func areParts(_ first: ConceptID, _ second: ConceptID) -> Bool {
    let places = [first, second].map { Site(anatomy: $0, within: .none, side: .unstated, tokens: 0..<0) }
    return comparison.places.relation(places[0], places[1]) == .structures && comparison.matcher.shareRegion(places[0], places[1])
  }

  private func agree(_ first: NamedPlace, _ second: NamedPlace) -> Bool { comparison.places.agree(first.site, second.site) }

  private func isMember(_ place: NamedPlace) -> Bool {
    !comparison.lexicon.flags(place.site.anatomy).isDisjoint(with: [.level, .subsite])
  }

  private func isSameSeries(_ first: NamedPlace, _ second: NamedPlace) -> Bool {
    let series = comparison.lexicon.groupKey(first.site.anatomy)
    return series != 0 && series == comparison.lexicon.groupKey(second.site.anatomy) && !first.site.side.excludes(second.site.side)
  }

  private func bySentence<Value>(_ values: [(Int, Value)], _ set: FactSet) -> [Int: [Value]] {
    var result: [Int: [Value]] = [:]
    for (byte, value) in values {
      guard let topic = set.topic(at: byte) else { continue }
      result[topic.sentence, default: []].append(value)
    }
    return result
  }
}

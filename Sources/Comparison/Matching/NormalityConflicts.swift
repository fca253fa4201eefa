import ClinicalFacts
import Lexicon

/// Pairs of facts of which one calls a structure normal and the other names an abnormality in it.
struct NormalityConflicts {
  let comparison: FactComparison

  /// Returns the pairs, leaving out abnormalities that the side which says "normal" names itself.
  func pairs(normal: [Fact], abnormal: [Fact]) -> [(normality: Fact, abnormality: Fact)] {
    let statements = normal.filter { $0.assertion.polarity == .absent && !$0.isOfRemainder && !phrases(of: $0).isEmpty }
    let named = normal.filter { $0.assertion.polarity == .present && ($0.kind == .concept || $0.kind == .involvement) }
    return abnormal.compactMap { fact in
      guard fact.assertion.polarity == .present, fact.kind == .involvement || fact.kind == .concept else { return nil }
      guard let statement = statements.first(where: { denies($0, fact) }) else { return nil }
      let isNamed = named.contains { own in
        (comparison.entailment.associated(own.subject, fact.subject) || own.kind == .involvement && fact.kind == .involvement)
          && !own.side.excludes(fact.side) && (own.kind == .concept || fact.kind == .involvement)
          && (isAnywhere(fact) || own.sites.contains { site in fact.sites.contains { comparison.entailment.overlap(site, $0) } })
      }
      if fact.subject == comparison.core.abnormality, statement.isOfExamination { return nil }
      let isQualified = abnormal.contains { $0.assertion.polarity == .absent && !phrases(of: $0).isEmpty && denies($0, fact) }
      return isNamed || isQualified ? nil : (statement, fact)
    }
  }

  /// Whether an abnormality may be the one that the other text names elsewhere: it is named, or has no place.
  private func isAnywhere(_ fact: Fact) -> Bool {
    fact.kind == .concept && (fact.sites.isEmpty || fact.subject != comparison.core.abnormality)
  }

  private func phrases(of fact: Fact) -> [NormalityPhrase] {
    if case .normality(let numbers) = fact.kind { return numbers.map { comparison.lexicon.normality[$0] } }
    return []
  }

  private func isAbnormality(_ subject: ConceptID) -> Bool {
    comparison.lexicon.isA(subject, comparison.core.abnormality) || comparison.lexicon.isA(subject, comparison.core.disease)
  }

  /// Returns whether a statement that something is normal denies an abnormality.
  func denies(_ normality: Fact, _ fact: Fact) -> Bool {
    let lexicon = comparison.lexicon
    if fact.side.excludes(normality.side) || fact.assertion.isFollowUp != normality.assertion.isFollowUp { return false }
    if normality.isOfExamination, lexicon.kind(fact.subject) == .diagnosis { return false }
    guard comparison.entailment.meetsQualifiers(of: normality, fact) else { return false }
    let isDenied = phrases(of: normality).contains { phrase in
      if fact.kind == .involvement {
        return phrase.denies.isEmpty || phrase.denies.contains { lexicon.isA($0, comparison.core.spreading) }
          || fact.subject != .none && phrase.denies.contains { comparison.entailment.isKind(fact, of: $0) }
      }
      return
        (phrase.denies.isEmpty && isAbnormality(fact.subject) || phrase.denies.contains { comparison.entailment.isKind(fact, of: $0) })
        && !phrase.leavesOpen.contains { lexicon.isA(fact.subject, $0) }
    }
    guard isDenied else { return false }
    let stated = normality.sites.filter { !lexicon.flags($0.anatomy).contains(.umbrella) }
    let places = comparison.entailment.places(of: fact)
    let isBreach = fact.kind == .involvement || lexicon.isA(fact.subject, comparison.core.breaching)
    let isInside = { (place: Site) in
      isBreach && stated.contains { comparison.entailment.encloses($0, place) }
        || stated.contains { comparison.entailment.contains($0, place) }
    }
    if fact.kind == .involvement { return fact.sites.contains(where: isInside) }
    return fact.sites.isEmpty ? !places.isEmpty && places.allSatisfy(isInside) : places.contains(where: isInside)
  }
}

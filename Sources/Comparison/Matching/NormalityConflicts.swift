import ClinicalFacts
import Lexicon

/// Pairs of facts of which one calls a structure normal and the other names an abnormality in it.
struct NormalityConflicts {
  let comparison: FactComparison

  /// Returns the pairs, leaving out abnormalities that the side which says "normal" names itself.
  func pairs(normal: [Fact], abnormal: [Fact]) -> [(normality: Fact, abnormality: Fact)] {
    let phrases = normal.filter { $0.assertion.polarity == .absent && phrase(of: $0) != nil }
    let named = normal.filter { $0.assertion.polarity == .present && $0.kind == .concept }
    return abnormal.compactMap { fact in
      guard fact.assertion.polarity == .present, fact.kind == .concept, isAbnormality(fact.subject) else { return nil }
      guard let phrase = phrases.first(where: { denies($0, fact) }) else { return nil }
      let isNamed = named.contains { comparison.entailment.associated($0.subject, fact.subject) && !$0.side.excludes(fact.side) }
      return isNamed ? nil : (phrase, fact)
    }
  }

  private func phrase(of fact: Fact) -> NormalityPhrase? {
    if case .normality(let number) = fact.kind { return comparison.lexicon.normality[number] }
    return nil
  }

  private func isAbnormality(_ subject: ConceptID) -> Bool {
    comparison.lexicon.isA(subject, comparison.core.abnormality) || comparison.lexicon.isA(subject, comparison.core.disease)
  }

  private func denies(_ normality: Fact, _ fact: Fact) -> Bool {
    guard let phrase = phrase(of: normality) else { return false }
    let lexicon = comparison.lexicon
    if !phrase.denies.isEmpty, !phrase.denies.contains(where: { lexicon.isA(fact.subject, $0) }) { return false }
    if phrase.leavesOpen.contains(where: { lexicon.isA(fact.subject, $0) }) { return false }
    let places = comparison.entailment.places(of: fact)
    return places.contains { place in normality.sites.contains { comparison.entailment.contains($0, place) } }
  }
}

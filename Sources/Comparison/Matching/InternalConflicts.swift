import ClinicalFacts
import Lexicon

/// Pairs of statements of one text that cannot both be true.
///
/// Stricter than the comparison of two texts: one author seldom contradicts himself, but often speaks of several lesions, examinations and
/// times. Both statements must be definite and stand in different sentences, and what is denied must be denied of the same place.
struct InternalConflicts {
  let comparison: FactComparison

  /// Returns the pairs of a denial or a word for "normal" and a statement of what it denies.
  func pairs(_ facts: [Fact]) -> [(denial: Fact, assertion: Fact)] {
    let definite = facts.filter { $0.assertion.certainty == .definite && !$0.assertion.isFollowUp }
    let denials = definite.filter { $0.assertion.polarity == .absent && $0.kind == .concept && !isUmbrella($0.subject) }
    let assertions = definite.filter { $0.assertion.polarity == .present && $0.kind == .concept && !isUmbrella($0.subject) }
    return assertions.compactMap { assertion in
      let denial = denials.first { denies($0, assertion) && !isScoped($0, among: facts) }
      return denial.map { ($0, assertion) }
    }
  }

  private func denies(_ denial: Fact, _ assertion: Fact) -> Bool {
    guard denial.sentence != assertion.sentence, !denial.assertion.isRejected else { return false }
    guard assertion.subject == denial.subject, [.observation, .device].contains(comparison.lexicon.kind(assertion.subject)) else {
      return false
    }
    let entailment = comparison.entailment
    guard isPlaced(assertion), isPlaced(denial), assertion.side == denial.side else { return false }
    return entailment.isAtLeastAsSpecific(assertion, as: denial) && entailment.sitesAreParts(denial, of: assertion)
  }

  /// A thing that can be anywhere, such as a mass, is compared only where its place is stated.
  private func isPlaced(_ fact: Fact) -> Bool { !fact.sites.isEmpty || !comparison.lexicon.list(.sites, of: fact.subject).isEmpty }

  /// A denial with a word between cue and thing ("no further nodule", "no acute fracture") or beside an assertion of the same thing speaks of something else.
  private func isScoped(_ denial: Fact, among facts: [Fact]) -> Bool {
    !denial.attributes.isEmpty || denial.assertion.cue.map { $0.upperBound < denial.mention.lowerBound } ?? false
      || facts.contains {
        $0.sentence == denial.sentence && $0.assertion.polarity == .present && comparison.entailment.related($0.subject, denial.subject)
      }
  }

  private func isUmbrella(_ subject: ConceptID) -> Bool { comparison.lexicon.flags(subject).contains(.umbrella) }
}

import ClinicalFacts
import Lexicon

/// Finds statements about organs that were removed or never formed.
struct AbsentOrgans {
  let comparison: FactComparison

  /// Returns whether a fact is something done to, or lacking in, the patient, so that it can take an organ away.
  static func isRemoval(_ fact: Fact) -> Bool {
    let assertion = fact.assertion
    return fact.kind == .concept && fact.subject != .none && assertion.polarity == .present && assertion.certainty == .definite
      && assertion.isToldOfPatient && assertion.isNowOrBefore
  }

  /// Returns whether a fact says that an organ is absent, rather than how it was taken out.
  func isAbsence(_ fact: Fact) -> Bool { fact.subject != .none && comparison.lexicon.flags(fact.subject).contains(.absence) }

  /// Returns the organs that a removal takes away.
  func organs(of removal: Fact) -> [ConceptID] {
    guard removal.subject != .none else { return [] }
    return Array(comparison.lexicon.list(isAbsence(removal) ? .sites : .removes, of: removal.subject))
  }

  /// Returns whether a fact tells of the removal too.
  func isKnown(_ fact: Fact, _ organs: [ConceptID], _ removal: Fact) -> Bool {
    Self.isRemoval(fact)
      && (comparison.entailment.related(fact.subject, removal.subject) || isAbsence(fact)
        || !comparison.lexicon.list(.removes, of: fact.subject).filter(organs.contains).isEmpty)
  }

  /// Returns whether a fact says something about a removed organ itself, on the side from which it was removed.
  func describes(_ fact: Fact, _ organs: [ConceptID], _ removal: Fact) -> Bool {
    guard FactComparison.isStatement(fact), !fact.side.excludes(removal.side), !fact.assertion.isFollowUp else { return false }
    let lexicon = comparison.lexicon
    switch fact.kind {
    case .concept
    where fact.subject != .none && [.observation, .diagnosis].contains(lexicon.kind(fact.subject)) && !isAbsence(fact): break
    case .normality: break
    default: return false
    }
    return fact.sites.contains { site in
      organs.contains { organ in
        guard lexicon.isPart(site.anatomy, of: organ) else { return false }
        let isSided = lexicon.flags(organ).contains(.sided)
        return !isSided || removal.side == .bilateral || (removal.side != .unstated && site.side == removal.side)
      }
    }
  }
}

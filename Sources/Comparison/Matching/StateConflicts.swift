import ClinicalFacts
import Lexicon

/// Pairs of statements in which the two texts say of one thing that it is so in different ways: surely and possibly, now and formerly, of
/// the patient and of relatives.
struct StateConflicts {
  let comparison: FactComparison
  /// The sorts of things that are compared.
  let kinds: Set<ConceptKind>

  /// Returns for each fact of the report that makes a claim the fact of the original that counters it, unless another fact of the original
  /// about the same thing supports the claim.
  func pairs(claim: (Fact) -> Bool, counter: (Fact) -> Bool, support: (Fact) -> Bool) -> [(original: Fact, report: Fact)] {
    comparison.report.facts.compactMap { fact in
      guard isComparable(fact), claim(fact) else { return nil }
      let own = comparison.original.facts.filter { isComparable($0) && comparison.entailment.related($0.subject, fact.subject) }
      guard let rival = own.first(where: { counter($0) && comparison.matcher.isSameThing($0, fact) }) else { return nil }
      let isSupported = comparison.original.facts.contains { other in
        support(other) && other.kind == .concept && other.isAbout(fact, comparison)
      }
      return isSupported ? nil : (rival, fact)
    }
  }

  private func isComparable(_ fact: Fact) -> Bool {
    guard fact.kind == .concept, fact.subject != .none, !fact.assertion.isGeneral else { return false }
    return kinds.contains(comparison.lexicon.kind(fact.subject)) && !comparison.lexicon.flags(fact.subject).contains(.umbrella)
  }
}

extension Fact {
  /// Returns whether it speaks of the same disease as another fact: for a denial the same thing, for an
  /// assertion also what shows it, but nothing more general.
  func isAbout(_ other: Fact, _ comparison: FactComparison) -> Bool {
    assertion.polarity == .absent
      ? comparison.entailment.related(subject, other.subject)
      : comparison.entailment.associated(subject, other.subject)
        && (subject == other.subject || !comparison.lexicon.isA(other.subject, subject))
  }

  /// A Boolean value indicating whether it says that the patient has the thing now, beyond doubt.
  var isCertain: Bool { FactComparison.isStatement(self) && assertion.polarity == .present && assertion.certainty == .definite }

  /// A Boolean value indicating whether it says that the patient has the thing now, at least probably.
  var isAsserted: Bool { FactComparison.isStatement(self) && assertion.polarity == .present }
}

import ClinicalFacts
import Lexicon

/// Pairs of courses of which one is active and the other is not, where each text tells of one course only of what may be the same thing.
struct CourseConflicts {
  let comparison: FactComparison

  /// Returns the pairs.
  func pairs() -> [(original: Course, report: Course)] {
    let own = statements(comparison.original.courses)
    let stated = statements(comparison.report.courses)
    return stated.compactMap { claim in
      let rivals = own.filter { canBeSame($0, claim) }
      guard let rival = rivals.first, rivals.allSatisfy({ TrendComparator.excludes($0.trend, claim.trend) }) else { return nil }
      let peers = stated.filter { canBeSame(rival, $0) }
      return peers.allSatisfy { TrendComparator.excludes(rival.trend, $0.trend) } ? (rival, claim) : nil
    }
  }

  private func statements(_ courses: [Course]) -> [Course] {
    courses.filter { $0.assertion.isToldOfPatient && $0.assertion.isNowOrBefore }
  }

  /// Whether two courses can be those of one thing: what they name is related, or one of them names nothing in particular; the structures
  /// do not lie apart.
  private func canBeSame(_ first: Course, _ second: Course) -> Bool {
    let (own, others) = (named(first), named(second))
    let areFocal = own.contains(where: isFocal) && others.contains(where: isFocal)
    if !own.isEmpty, !others.isEmpty, !areFocal {
      return own.contains { one in others.contains { comparison.entailment.associated(one, $0) } }
    }
    guard !first.topics.contains(where: isSymptom), !second.topics.contains(where: isSymptom) else { return false }
    return first.sites.isEmpty || second.sites.isEmpty
      || first.sites.contains { site in
        second.sites.contains { comparison.entailment.overlap(site, $0) }
      }
  }

  private func named(_ course: Course) -> [ConceptID] {
    course.topics.filter { !comparison.core.isGeneric($0) && !comparison.lexicon.flags($0).contains(.umbrella) }
  }

  private func isFocal(_ topic: ConceptID) -> Bool { comparison.core.isFocal(topic, in: comparison.lexicon) }

  private func isSymptom(_ topic: ConceptID) -> Bool {
    comparison.lexicon.kind(topic) == .clinical || comparison.lexicon.kind(topic) == .laboratory
  }
}

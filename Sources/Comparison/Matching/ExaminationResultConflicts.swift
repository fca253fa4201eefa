import ClinicalFacts
import Lexicon

/// Pairs of results of one examination, which one text calls normal and of which the other tells an abnormality.
struct ExaminationResultConflicts {
  let comparison: FactComparison

  /// Returns the pairs; silent when a text tells of both results of such an examination.
  func pairs() -> [(original: ExaminationResult, report: ExaminationResult)] {
    let own = statements(comparison.original.examinations)
    let stated = statements(comparison.report.examinations)
    return stated.compactMap { claim in
      let rivals = own.filter { isSame($0, claim) }
      guard let rival = rivals.first, rivals.allSatisfy({ $0.isNormal != claim.isNormal }) else { return nil }
      return stated.allSatisfy { !isSame(rival, $0) || $0.isNormal == claim.isNormal } ? (rival, claim) : nil
    }
  }

  private func statements(_ results: [ExaminationResult]) -> [ExaminationResult] {
    results.filter { $0.assertion.isToldOfPatient && $0.assertion.temporality == .current }
  }

  private func isSame(_ first: ExaminationResult, _ second: ExaminationResult) -> Bool {
    guard first.assertion.isFollowUp == second.assertion.isFollowUp,
      comparison.entailment.related(first.examination, second.examination)
    else { return false }
    return first.sites.isEmpty || second.sites.isEmpty
      || first.sites.contains { site in
        second.sites.contains { comparison.entailment.overlap(site, $0) }
      }
  }
}

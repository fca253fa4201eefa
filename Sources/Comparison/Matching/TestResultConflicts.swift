import ClinicalFacts

/// Pairs of results that two texts give of one test which no table lists.
struct TestResultConflicts {
  let comparison: FactComparison

  /// Returns the pairs; silent when a text gives the test several results.
  func pairs() -> [(original: TestResult, report: TestResult)] {
    let own = statements(comparison.original.results)
    let stated = statements(comparison.report.results)
    return stated.compactMap { claim in
      let rivals = own.filter { isSame($0, claim) }
      guard let rival = rivals.first, rivals.allSatisfy({ LaboratoryConflict.excludes($0.status, claim.status) }) else { return nil }
      let peers = stated.filter { isSame(rival, $0) }
      return peers.allSatisfy { LaboratoryConflict.excludes(rival.status, $0.status) } ? (rival, claim) : nil
    }
  }

  private func statements(_ results: [TestResult]) -> [TestResult] {
    results.filter { $0.assertion.isToldOfPatient && $0.assertion.temporality == .current }
  }

  private func isSame(_ first: TestResult, _ second: TestResult) -> Bool {
    first.assertion.isFollowUp == second.assertion.isFollowUp && !(first.isPresence && second.isPresence)
      && TestNameComparator.isOneTest(first.words, second.words)
  }
}

import CaseDocument
import ClinicalFacts

extension Rule {
  /// Reports the things and the members of a series that the two texts have in places of one relation.
  ///
  /// - Parameter adjacency: Returns whether two places are neighbours, which makes the discrepancy a warning; nil for another relation.
  func reportPlaces(
    _ comparison: FactComparison, where adjacency: (PlaceRelation) -> Bool?, report: (Detection) -> Void
  ) {
    let wording = PlaceWording(lexicon: comparison.lexicon)
    for pair in comparison.displaced {
      guard let isAdjacent = adjacency(pair.relation) else { continue }
      report(
        detection(
          severity: isAdjacent ? comparison.policy.adjacency.severity : nil, message: wording.message(pair),
          original: comparison.claim(pair.original, .original),
          report: comparison.claim(pair.report, .report)))
    }
    for pair in PlaceConflicts(comparison: comparison).seriesPairs() + AlignedPlaces(comparison: comparison).members() {
      guard let isAdjacent = adjacency(pair.relation) else { continue }
      let (own, claimed) = (wording.place(pair.original.site), wording.place(pair.report.site))
      report(
        detection(
          severity: isAdjacent ? comparison.policy.adjacency.severity : nil,
          message: "The case speaks of the \(own); the report speaks of the \(claimed).",
          original: Claim(side: .original, range: pair.original.range, fact: own),
          report: Claim(side: .report, range: pair.report.range, fact: claimed)))
    }
  }
}

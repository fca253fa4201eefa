import ClinicalFacts
import Lexicon
import SourceText

/// Pairs of spans of time that two texts tell of one event and that differ.
struct TimeSpanConflicts {
  let comparison: FactComparison

  /// Returns the pairs: spans without an equal in the other text whose clauses share a concept or a telling word, one on each side.
  func pairs() -> [(original: TimeSpan, report: TimeSpan)] {
    let own = statements(comparison.original.spans)
    let stated = statements(comparison.report.spans)
    let open = stated.filter { claim in !own.contains { MeasurementComparator.agree($0.quantity, claim.quantity) } }
    let free = own.filter { span in !stated.contains { MeasurementComparator.agree($0.quantity, span.quantity) } }
    return open.compactMap { claim in
      let rivals = free.filter { isSameEvent($0, claim) }
      guard rivals.count == 1, let rival = rivals.first, open.filter({ isSameEvent(rival, $0) }).count == 1 else {
        return leftOver(claim, own, stated, free, open)
      }
      return MeasurementComparator.relation(rival.quantity, claim.quantity) == .different ? (rival, claim) : nil
    }
  }

  /// Spans of time of a text above which those left over say little.
  private static let mostForLeftOver = 2
  /// The span in days from which a number of years may be an age.
  private static let longestLeftOver = 4400.0

  /// The one span left over on each side of two short tales, when both lie alike.
  private func leftOver(_ claim: TimeSpan, _ own: [TimeSpan], _ stated: [TimeSpan], _ free: [TimeSpan], _ open: [TimeSpan]) -> (
    original: TimeSpan, report: TimeSpan
  )? {
    let isCounted = claim.quantity.isRange || free.first?.quantity.isRange ?? false
    guard max(own.count, stated.count) <= (isCounted ? 1 : Self.mostForLeftOver), open.count == 1, free.count == 1, let only = free.first,
      max(only.quantity.largest, claim.quantity.largest) <= Self.longestLeftOver, liesAlike(only, claim), !areApart(only, claim),
      MeasurementComparator.relation(only.quantity, claim.quantity) == .different
    else { return nil }
    return (only, claim)
  }

  private func liesAlike(_ first: TimeSpan, _ second: TimeSpan) -> Bool {
    first.relation == second.relation || first.relation == .unstated || second.relation == .unstated
  }

  /// Whether two spans are told of symptoms that have nothing to do with each other.
  private func areApart(_ first: TimeSpan, _ second: TimeSpan) -> Bool {
    let (own, others) = (symptoms(first), symptoms(second))
    return !own.isEmpty && !others.isEmpty && !own.contains { one in others.contains { comparison.entailment.related(one, $0) } }
  }

  private func symptoms(_ span: TimeSpan) -> [ConceptID] {
    span.concepts.filter { comparison.lexicon.kind($0) == .clinical && $0 != comparison.core.symptom }
  }

  private func statements(_ spans: [TimeSpan]) -> [TimeSpan] {
    spans.filter { $0.assertion.isToldOfPatient && $0.assertion.isNowOrBefore }
  }

  private func isSameEvent(_ first: TimeSpan, _ second: TimeSpan) -> Bool {
    if !first.words.isDisjoint(with: second.words) { return true }
    return first.concepts.contains { one in second.concepts.contains { isSame(one, $0) } }
  }

  private func isSame(_ first: ConceptID, _ second: ConceptID) -> Bool {
    let isTelling = [first, second].allSatisfy { concept in
      !comparison.lexicon.flags(concept).contains(.umbrella) || concept == comparison.core.symptom
    }
    return isTelling && comparison.entailment.related(first, second)
  }
}

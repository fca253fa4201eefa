import CaseDocument
import ClinicalFacts
import Lexicon

/// Pairs of facts of which one denies what the other asserts, in sentences that speak of the same thing, where the place of one of them is
/// told in other words.
struct AlignedPresence {
  let comparison: FactComparison

  /// Returns one pair for each assertion of one text that the aligned sentence of the other denies.
  ///
  /// - Parameter denier: The text that denies.
  func pairs(denier: SegmentRole) -> [(denial: Fact, assertion: Fact)] {
    let (denying, asserting) = denier == .original ? (comparison.original, comparison.report) : (comparison.report, comparison.original)
    let denials = Dictionary(grouping: denying.facts.filter { isComparable($0) && $0.assertion.polarity == .absent }, by: \.sentence)
    let supports = denying.facts.filter { isComparable($0) && $0.assertion.polarity == .present }
    let own = asserting.facts.filter { isComparable($0) && $0.assertion.polarity == .absent }
    return asserting.facts.compactMap { assertion in
      guard isComparable(assertion), assertion.assertion.polarity == .present else { return nil }
      let candidates = partners(of: assertion.sentence, denier).flatMap { denials[$0] ?? [] }
      guard let denial = candidates.first(where: { contradicts($0, assertion) }) else { return nil }
      let isSupported = supports.contains {
        comparison.entailment.associated($0.subject, assertion.subject) && !$0.side.excludes(assertion.side)
          && comparison.matcher.isSamePlace($0, assertion)
      }
      let isDenied = own.contains {
        comparison.entailment.related($0.subject, assertion.subject)
          && ($0.sentence == assertion.sentence || !$0.side.excludes(assertion.side) && comparison.matcher.isSamePlace($0, assertion))
      }
      return isSupported || isDenied ? nil : (denial, assertion)
    }
  }

  private func partners(of sentence: Int, _ denier: SegmentRole) -> [Int] {
    denier == .original
      ? comparison.alignment.partners(ofReport: sentence) : comparison.alignment.partners(ofOriginal: sentence)
  }

  private func isComparable(_ fact: Fact) -> Bool {
    guard FactComparison.isStatement(fact), fact.kind == .concept, fact.subject != .none, !fact.isOfRemainder else { return false }
    return PresenceConflicts.imaging.contains(comparison.lexicon.kind(fact.subject)) && !comparison.core.isGeneric(fact.subject)
      && !comparison.lexicon.flags(fact.subject).contains(.umbrella)
  }

  private func contradicts(_ denial: Fact, _ assertion: Fact) -> Bool {
    let entailment = comparison.entailment
    guard !denial.side.excludes(assertion.side), denial.assertion.isFollowUp == assertion.assertion.isFollowUp,
      entailment.isKind(assertion, of: denial.subject) || entailment.isKind(denial, of: assertion.subject) && isComposed(denial.subject),
      entailment.meetsQualifiers(of: denial, assertion)
    else { return false }
    let (places, others) = (entailment.places(of: denial), entailment.places(of: assertion))
    return places.isEmpty || others.isEmpty
      || places.contains { one in others.contains { entailment.overlap(one, $0) } }
  }

  private func isComposed(_ concept: ConceptID) -> Bool { comparison.lexicon.flags(concept).contains(.composed) }
}

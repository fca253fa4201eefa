import ClinicalFacts
import Lexicon

/// Pairs of values that two texts give of the patient, the procedure or the course as a whole and that cannot both be true.
struct PatientValueConflicts {
  let comparison: FactComparison

  /// Returns the pairs on scales of some properties.
  ///
  /// The report's value must exclude all that the original says on the scale, and the original's all that the report says: a text that
  /// tells of two procedures or two times excludes nothing.
  func pairs(of properties: Set<String>) -> [(original: PatientValue, report: PatientValue)] {
    let own = statements(comparison.original.patientValues, properties)
    let stated = statements(comparison.report.patientValues, properties)
    var reported: Set<Int> = []
    return stated.compactMap { claim in
      let rivals = own.filter { isComparable($0, claim) }
      guard let rival = rivals.first(where: { excludes($0, claim) }), rivals.allSatisfy({ excludes($0, claim) }),
        stated.allSatisfy({ !isComparable(rival, $0) || excludes(rival, $0) }), isSameTopic(rival, claim)
      else { return nil }
      return reported.insert(claim.value.scale).inserted ? (rival, claim) : nil
    }
  }

  private func statements(_ values: [PatientValue], _ properties: Set<String>) -> [PatientValue] {
    values.filter { value in
      properties.contains(comparison.lexicon.property(value.value.concept)) && value.assertion.isToldOfPatient
        && value.assertion.isNowOrBefore && value.assertion.polarity != .unknown
    }
  }

  /// Whether two values stand on one scale; of techniques, which are told beside others, whether they are one.
  private func isComparable(_ first: PatientValue, _ second: PatientValue) -> Bool {
    guard first.value.scale == second.value.scale else { return false }
    return comparison.lexicon.property(first.value.concept) != "technique" || first.value.order == second.value.order
  }

  /// A technique is told beside others as a matter of course, so that only its denial excludes it.
  private func excludes(_ first: PatientValue, _ second: PatientValue) -> Bool {
    if comparison.lexicon.property(first.value.concept) == "technique", first.value.isDenied == second.value.isDenied { return false }
    let isGraded = comparison.lexicon.flags(first.value.concept).contains(.adjacentCompatible)
    return ScaleComparator.excludes(first.value, second.value, isGraded: isGraded)
  }

  /// Whether two statements can speak of one thing: unrelated symptoms have courses of their own, and structures far apart procedures.
  private func isSameTopic(_ first: PatientValue, _ second: PatientValue) -> Bool {
    let (own, others) = (symptoms(first), symptoms(second))
    if !own.isEmpty, !others.isEmpty, !own.contains(where: { one in others.contains { comparison.entailment.related(one, $0) } }) {
      return false
    }
    return true
  }

  private func symptoms(_ value: PatientValue) -> [ConceptID] {
    guard comparison.lexicon.property(value.value.concept) == "course" else { return [] }
    return value.topics.filter { topic in
      comparison.lexicon.kind(topic) == .clinical && topic != comparison.core.symptom && topic != comparison.core.asymptomatic
        && comparison.lexicon.isA(topic, comparison.core.symptom)
    }
  }
}

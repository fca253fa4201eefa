import CaseDocument
import ClinicalFacts
import Lexicon

/// Notes a procedure that the report says was done and the case does not mention.
struct UnsupportedTreatment: Rule {
  static let description = RuleDescription(
    id: "U904", name: "unsupported-diagnosis-or-recommendation", category: .unsupported, defaultSeverity: .note, precedence: 72,
    summary: "The report tells of a procedure of which the case says nothing.",
    rationale: "A treatment that nobody gave misleads the next one who reads of it.",
    limits: "A note; silent for advice and for whatever the case mentions of the same sort.",
    triggering: [
      .init(
        original: "CT shows acute appendicitis.",
        report: "Acute appendicitis. Embolization was performed."),
      .init(
        original: "MRI shows a meningioma.",
        report: "Meningioma, treated by radiotherapy."),
      .init(
        original: "Radiograph: fracture of the femoral neck.",
        report: "Femoral neck fracture. A hip replacement was carried out."),
    ],
    nonTriggering: [
      .init(
        original: "CT shows acute appendicitis. Appendectomy was performed.",
        report: "Acute appendicitis, treated by appendectomy."),
      .init(
        original: "MRI shows a meningioma.",
        report: "Meningioma. Radiotherapy may be considered."),
      .init(
        original: "Radiograph: fracture of the femoral neck.",
        report: "Femoral neck fracture. No arthroplasty had been performed."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let lexicon = comparison.lexicon
    let own = comparison.original.facts.filter { $0.subject != .none && lexicon.kind($0.subject) == .procedure }
    for fact in comparison.report.facts {
      let assertion = fact.assertion
      guard fact.kind == .concept, fact.subject != .none, lexicon.kind(fact.subject) == .procedure, assertion.polarity == .present,
        assertion.certainty == .definite, assertion.isToldOfPatient, assertion.isNowOrBefore,
        !lexicon.flags(fact.subject).contains(.umbrella)
      else { continue }
      guard
        !own.contains(where: { comparison.entailment.related($0.subject, fact.subject) || isSameSort($0.subject, fact.subject, lexicon) })
      else { continue }
      report(
        detection(
          .unsupported, message: "The report tells of \(lexicon.label(fact.subject)); the case does not mention it.", original: nil,
          report: comparison.claim(fact, .report)))
    }
  }

  /// Whether both are operations, or both treatments without one.
  private func isSameSort(_ first: ConceptID, _ second: ConceptID, _ lexicon: Lexicon) -> Bool {
    let parents = lexicon.list(.parents, of: second)
    return lexicon.list(.parents, of: first).contains { parents.contains($0) && !lexicon.flags($0).contains(.umbrella) }
  }
}

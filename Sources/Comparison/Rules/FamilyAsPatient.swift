import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports a disease of relatives that the report gives the patient.
struct FamilyAsPatient: Rule {
  static let description = RuleDescription(
    id: "X810", name: "experiencer", category: .demographics, defaultSeverity: .error, precedence: 16,
    summary: "The report gives the patient a disease that the case gives to the family.",
    rationale: "A risk is no disease.",
    limits: "Silent when the case mentions the disease of the patient, in doubt or in the past too.",
    triggering: [
      .init(original: "Family history of colon cancer.", report: "The patient has a history of colon cancer."),
      .init(original: "Her mother had multiple sclerosis.", report: "The patient has multiple sclerosis."),
      .init(original: "Family history of aortic dissection.", report: "Aortic dissection is present."),
    ],
    nonTriggering: [
      .init(original: "Family history of colon cancer.", report: "There is a family history of colon cancer."),
      .init(original: "Family history of colon cancer. CT shows a colon cancer.", report: "The patient has colon cancer."),
      .init(original: "Her mother had multiple sclerosis.", report: "No multiple sclerosis."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let conflicts = StateConflicts(comparison: comparison, kinds: [.diagnosis])
    let pairs = conflicts.pairs(
      claim: { fact in
        let assertion = fact.assertion
        return assertion.experiencer == .patient && assertion.polarity == .present && assertion.certainty == .definite
          && (assertion.temporality == .current || assertion.temporality == .historical)
      },
      counter: { $0.assertion.experiencer == .family && $0.assertion.polarity == .present },
      support: { $0.assertion.experiencer == .patient && $0.assertion.polarity != .absent })
    for (own, claim) in pairs {
      report(
        detection(
          message:
            "The case has \(FactWording(lexicon: comparison.lexicon).subject(own)) in the family; the report gives it to the patient.",
          original: comparison.claim(own, .original), report: comparison.claim(claim, .report)))
    }
  }
}

import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports what the case names only as a condition or in advice and the report states as a fact.
struct HypotheticalAsFact: Rule {
  static let description = RuleDescription(
    id: "C504", name: "hypothetical-or-generic-as-fact", category: .certainty, defaultSeverity: .warning, precedence: 43,
    summary: "The report states as a fact what the case names only as a condition or in advice.",
    rationale: "What may happen has not happened.",
    limits: "Textbook knowledge is no statement of the patient and is left to the notes on what only the report says.",
    triggering: [
      .init(original: "If pneumothorax develops, a chest tube should be placed.", report: "There is a pneumothorax."),
      .init(original: "Should an abscess form, it must be drained.", report: "An abscess is present."),
      .init(original: "In case of peritonitis, surgery is needed.", report: "There is peritonitis."),
    ],
    nonTriggering: [
      .init(original: "If pneumothorax develops, a chest tube should be placed.", report: "No pneumothorax."),
      .init(original: "There is an abscess. If the abscess grows, it must be drained.", report: "An abscess is present."),
      .init(
        original: "If pneumothorax develops, a chest tube should be placed.", report: "If there is a pneumothorax, drainage is advised."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let pairs = StateConflicts(comparison: comparison, kinds: [.observation, .diagnosis]).pairs(
      claim: { $0.isCertain && !$0.assertion.isFollowUp },
      counter: { fact in
        let assertion = fact.assertion
        return assertion.temporality == .hypothetical && assertion.cue != nil && !assertion.isAsked && assertion.polarity == .unknown
          && assertion.experiencer == .patient
      },
      support: { $0.isAsserted || $0.assertion.isAsked || $0.assertion.polarity != .unknown })
    for (own, claim) in pairs {
      let wording = FactWording(lexicon: comparison.lexicon)
      report(
        detection(
          .unsupported,
          message: "The case names \(wording.phrase(own)) only as a possibility to come; the report states \(wording.phrase(claim)).",
          original: comparison.claim(own, .original), report: comparison.claim(claim, .report)))
    }
  }
}

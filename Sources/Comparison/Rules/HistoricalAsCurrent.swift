import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports what the case has in the past and the report has now.
struct HistoricalAsCurrent: Rule {
  static let description = RuleDescription(
    id: "T704", name: "historical-as-current", category: .temporal, defaultSeverity: .note, precedence: 43,
    summary: "The report states as present what the case has in the past.",
    rationale: "An old disease taken for a present one is treated again.",
    limits: "An error only when the report calls the thing acute or new; else for review, since many old diseases last.",
    triggering: [
      .init(original: "History of pulmonary embolism.", report: "Acute pulmonary embolism."),
      .init(original: "Past medical history: myocardial infarction.", report: "Acute myocardial infarction is present."),
      .init(original: "The patient had a history of pancreatitis.", report: "New pancreatitis is seen."),
    ],
    nonTriggering: [
      .init(original: "History of pulmonary embolism.", report: "History of pulmonary embolism."),
      .init(original: "History of pulmonary embolism. CT shows acute pulmonary embolism.", report: "Acute pulmonary embolism."),
      .init(original: "Pancreatitis.", report: "Acute pancreatitis."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let conflicts = StateConflicts(comparison: comparison, kinds: [.observation, .diagnosis])
    let pairs = conflicts.pairs(
      claim: { $0.isCertain },
      counter: { $0.assertion.temporality == .historical && $0.assertion.polarity == .present && $0.assertion.experiencer == .patient },
      support: { $0.assertion.temporality == .current && $0.assertion.polarity != .absent })
    for (own, claim) in pairs {
      let isRecent = claim.trend == .new || claim.attributes.contains(comparison.core.acute)
      report(
        detection(
          isRecent ? .contradiction : .review, severity: isRecent ? .error : nil,
          message: "The case has \(FactWording(lexicon: comparison.lexicon).phrase(own)) in the past; the report has it now.",
          original: comparison.claim(own, .original), report: comparison.claim(claim, .report)))
    }
  }
}

import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports a procedure that the case plans and the report has done.
struct PlannedAsDone: Rule {
  static let description = RuleDescription(
    id: "T706", name: "planned-as-done", category: .temporal, defaultSeverity: .warning, precedence: 44,
    summary: "The report says that a procedure was done which the case only plans or advises.",
    rationale: "What is taken for done is not done any more.",
    limits: "Silent when the case says anywhere that the procedure was done.",
    triggering: [
      .init(original: "Percutaneous biopsy is planned.", report: "Percutaneous biopsy was performed."),
      .init(original: "Nephrectomy is scheduled.", report: "The patient underwent nephrectomy."),
      .init(original: "Splenectomy is recommended.", report: "Splenectomy was performed."),
    ],
    nonTriggering: [
      .init(original: "Percutaneous biopsy is planned.", report: "Percutaneous biopsy is scheduled."),
      .init(original: "Biopsy was recommended. Biopsy was performed the next day.", report: "Biopsy was performed."),
      .init(original: "Nephrectomy was performed.", report: "The patient underwent nephrectomy."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let conflicts = StateConflicts(comparison: comparison, kinds: [.procedure])
    let pairs = conflicts.pairs(
      claim: { $0.isCertain },
      counter: { $0.assertion.temporality == .hypothetical || $0.assertion.temporality == .future },
      support: { ($0.assertion.temporality == .current || $0.assertion.temporality == .historical) && $0.assertion.polarity == .present })
    for (own, claim) in pairs {
      report(
        detection(
          message: "The case plans \(FactWording(lexicon: comparison.lexicon).subject(own)); the report says that it was done.",
          original: comparison.claim(own, .original), report: comparison.claim(claim, .report)))
    }
  }
}

import CaseDocument
import ClinicalFacts
import Lexicon

/// Notes a diagnosis of the report where the case has only what may show it, or names a broader one.
struct OverInterpretation: Rule {
  static let description = RuleDescription(
    id: "D404", name: "over-interpretation", category: .diagnosis, defaultSeverity: .note, precedence: 60,
    summary: "The report names a disease where the case only describes what may show it, or names it less precisely.",
    rationale: "An opacity may be a pneumonia, and may be something else.",
    limits: "Silent when the case names any diagnosis that agrees; the policy “interpretation” makes it a warning or turns it off.",
    triggering: [
      .init(original: "Right lower lobe opacity.", report: "Right lower lobe pneumonia."),
      .init(original: "Known connective tissue disease.", report: "Systemic lupus erythematosus."),
      .init(original: "Inflammatory bowel disease is present.", report: "Crohn disease is present."),
    ],
    nonTriggering: [
      .init(original: "Right lower lobe pneumonia.", report: "Right lower lobe pneumonia."),
      .init(original: "Crohn disease.", report: "Inflammatory bowel disease."),
      .init(original: "Consolidation suspicious for pneumonia.", report: "Pneumonia is likely."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let lexicon = comparison.lexicon
    let severity = comparison.policy.interpretation.severity
    guard severity > .off else { return }
    let matcher = DiagnosisMatcher(comparison: comparison)
    for claim in matcher.settled(comparison.report) where lexicon.kind(claim.concept) == .diagnosis && claim.certainty == .definite {
      let isKnown = comparison.original.facts.contains { $0.subject != .none && lexicon.isA($0.subject, claim.concept) }
      guard !isKnown else { continue }
      let shown = comparison.originalStatements.first { fact in
        guard fact.kind == .concept, fact.assertion.polarity == .present, fact.subject != .none,
          !lexicon.flags(fact.subject).contains(.umbrella), fact.subject != claim.concept
        else { return false }
        return lexicon.kind(fact.subject) == .diagnosis
          ? lexicon.isA(claim.concept, fact.subject) : comparison.entailment.associated(claim.concept, fact.subject)
      }
      guard let shown else { continue }
      let isSettled = comparison.original.diagnoses.contains { $0.standing >= .mentioned && $0.concept != shown.subject }
      guard !isSettled else { continue }
      let label = lexicon.label(claim.concept)
      report(
        detection(
          .refinement, severity: severity, message: "The case says \(lexicon.label(shown.subject)); the report names \(label).",
          original: comparison.claim(shown, .original), report: Claim(side: .report, range: claim.evidence, fact: "\(label) · present")))
      return
    }
  }
}

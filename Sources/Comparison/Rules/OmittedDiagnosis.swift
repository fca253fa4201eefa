import CaseDocument
import ClinicalFacts
import Lexicon

/// Notes a final diagnosis that the report never names.
struct OmittedDiagnosis: Rule {
  static let description = RuleDescription(
    id: "U907", name: "omitted-final-diagnosis", category: .omission, defaultSeverity: .note, precedence: 63,
    summary: "The report never names the diagnosis on which the case settles.",
    rationale: "A description without a diagnosis leaves the reader where he was.",
    limits:
      "A note; silent when the report names a kind or companion of it in any sense, or settles on another one, which is the matter of D401.",
    triggering: [
      .init(
        original: "Final diagnosis: tumoral calcinosis.",
        report: "Calcified masses about the hip. Correlate clinically."),
      .init(
        original: "Final diagnosis: Crohn disease.",
        report: "Thickened bowel loops."),
      .init(
        original: "Final diagnosis: Takayasu arteritis.",
        report: "Stenosis of the subclavian artery."),
    ],
    nonTriggering: [
      .init(
        original: "Final diagnosis: Crohn disease.",
        report: "Thickened bowel loops. Crohn disease is considered."),
      .init(
        original: "Final diagnosis: Crohn disease.",
        report: "The most likely diagnosis is ulcerative colitis."),
      .init(
        original: "Final diagnosis: renal cyst.",
        report: "Cyst of the kidney."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let matcher = DiagnosisMatcher(comparison: comparison)
    guard let truth = DiagnosisMatcher.principal(DiagnosisMatcher.statements(comparison.original, .final)),
      comparison.lexicon.kind(truth.concept) == .diagnosis, !comparison.reportStatements.isEmpty,
      !comparison.report.diagnoses.contains(where: { matcher.compatible($0, truth) || $0.standing >= .titled })
    else { return }
    guard !comparison.report.facts.contains(where: { comparison.entailment.related($0.subject, truth.concept) }) else { return }
    let label = comparison.lexicon.label(truth.concept)
    report(
      detection(
        .omission, significance: .urgent, message: "The case’s diagnosis is \(label); the report never names it.",
        original: Claim(side: .original, range: truth.evidence, fact: "\(label) · final"), report: nil))
  }
}

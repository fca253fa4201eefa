import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports a finding of the case that must reach the treating physician at once and that the report leaves out.
struct OmittedCriticalFinding: Rule {
  static let description = RuleDescription(
    id: "U905", name: "omitted-critical-finding", category: .omission, defaultSeverity: .error, precedence: 30,
    summary: "The report says nothing of a finding that must be reported at once.",
    rationale: "The patient is in danger while nobody knows.",
    limits:
      "Only findings of `Data/critical.tsv`, stated beyond doubt at the first examination; silent when the report names them, what goes with them or their place in any sense.",
    triggering: [
      .init(
        original: "Tension pneumothorax.",
        report: "Mild cardiomegaly."),
      .init(
        original: "CT shows a subdural hematoma on the left. The paranasal sinuses are clear.",
        report: "The paranasal sinuses are clear."),
      .init(
        original: "Ultrasound: testicular torsion on the right.",
        report: "Small pleural effusion on the right."),
    ],
    nonTriggering: [
      .init(
        original: "Tension pneumothorax.",
        report: "Large pneumothorax with mediastinal shift."),
      .init(
        original: "CT shows no subdural hematoma.",
        report: "The paranasal sinuses are clear."),
      .init(
        original: "Known subdural hematoma in 2011. Sinusitis.",
        report: "Sinusitis."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let support = Support(comparison: comparison)
    guard !comparison.reportStatements.isEmpty else { return }
    for fact in comparison.originalStatements where support.isClaim(fact) && support.significance(fact.subject) == .critical {
      guard fact.assertion.certainty == .definite, !fact.assertion.isFollowUp, fact.trend != .resolved,
        !support.speaks(comparison.report, of: fact, anywhere: true), support.namesPlace(comparison.report, of: fact) != true,
        !support.namesRegion(comparison.report, of: fact)
      else { continue }
      report(
        detection(
          .omission, significance: .critical,
          message: "The case states \(FactWording(lexicon: comparison.lexicon).phrase(fact)); the report says nothing of it.",
          original: comparison.claim(fact, .original), report: nil))
      return
    }
  }
}

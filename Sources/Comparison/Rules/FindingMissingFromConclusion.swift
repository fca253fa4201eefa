import CaseDocument
import ClinicalFacts
import Lexicon

/// Notes a dangerous finding of a report that its conclusion leaves out.
struct FindingMissingFromConclusion: Rule {
  static let description = RuleDescription(
    id: "I006", name: "finding-missing-from-impression", category: .internal, defaultSeverity: .note, precedence: 65,
    summary: "The conclusion leaves out a dangerous finding of the report.",
    rationale: "Many readers read the conclusion only.",
    limits: "A note; only findings of `Data/critical.tsv`.",
    triggering: [
      .init(
        original: "CT.",
        report: "Findings: There is a tension pneumothorax. Impression: No cardiomegaly."),
      .init(
        original: "CT.",
        report: "Findings: Subdural hematoma on the left. Sinusitis. Conclusion: Sinusitis."),
      .init(
        original: "CT.",
        report: "Findings: Free air under the diaphragm. Impression: Diverticulosis."),
    ],
    nonTriggering: [
      .init(
        original: "CT.",
        report: "Findings: There is a tension pneumothorax. Impression: Tension pneumothorax."),
      .init(
        original: "CT.",
        report: "Findings: Subdural hematoma on the left. Conclusion: Subdural hematoma."),
      .init(
        original: "CT.",
        report: "Findings: Hepatic cyst. Impression: Diverticulosis."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    for inner in comparison.inner {
      let support = Support(comparison: inner)
      guard !inner.reportStatements.isEmpty else { continue }
      for fact in inner.originalStatements where support.isClaim(fact) && support.significance(fact.subject) == .critical {
        guard fact.assertion.certainty == .definite, !fact.assertion.isFollowUp, !support.speaks(inner.report, of: fact, anywhere: true)
        else { continue }
        report(
          detection(
            .omission, significance: .critical,
            message: "The findings of the report state \(FactWording(lexicon: inner.lexicon).phrase(fact)); its conclusion does not.",
            original: nil, report: inner.claim(fact, .report)))
      }
    }
  }
}

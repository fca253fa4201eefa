import CaseDocument
import ClinicalFacts
import Lexicon

/// Notes a conclusion of which the findings say nothing.
struct ConclusionUnsupported: Rule {
  static let description = RuleDescription(
    id: "I005", name: "impression-unsupported-by-findings", category: .internal, defaultSeverity: .note, precedence: 64,
    summary: "The conclusion states a finding of which the findings of the report say nothing.",
    rationale: "A conclusion must follow from what was seen.",
    limits: "A note; only observations in places that the findings do not mention.",
    triggering: [
      .init(
        original: "CT.",
        report: "Findings: The liver is enlarged. The spleen is normal. Impression: Nodule of the right lung."),
      .init(
        original: "MRI.",
        report: "Findings: Tear of the medial meniscus. Conclusion: Medial meniscal tear, fracture of the clavicle."),
      .init(
        original: "CT.",
        report: "Findings: Cyst of the left kidney. Conclusion: Pleural effusion."),
    ],
    nonTriggering: [
      .init(
        original: "CT.",
        report: "Findings: Nodule of the right lung. Impression: Nodule of the right lung."),
      .init(
        original: "MRI.",
        report: "Findings: Tear of the medial meniscus. Conclusion: Knee injury."),
      .init(
        original: "CT.",
        report: "Pleural effusion."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    for inner in comparison.inner {
      let support = Support(comparison: inner)
      guard !inner.originalStatements.isEmpty else { continue }
      for fact in inner.reportStatements where support.isClaim(fact) && inner.lexicon.kind(fact.subject) == .observation {
        guard fact.assertion.certainty == .definite, support.namesPlace(inner.original, of: fact) == false,
          !support.speaks(inner.original, of: fact)
        else { continue }
        report(
          detection(
            .unsupported, significance: support.significance(fact.subject),
            message: "The conclusion of the report states \(FactWording(lexicon: inner.lexicon).phrase(fact)); its findings do not.",
            original: nil, report: inner.claim(fact, .report)))
      }
    }
  }
}

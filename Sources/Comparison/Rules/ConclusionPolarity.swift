import CaseDocument
import ClinicalFacts

/// Reports a conclusion that denies what the findings state, or the reverse.
struct ConclusionPolarity: InsideRule {
  static let description = RuleDescription(
    id: "I001", name: "findings-vs-impression-polarity", category: .internal, defaultSeverity: .error, precedence: 9,
    summary: "The conclusion of the report denies what its findings state, or states what they deny.",
    rationale: "Many readers read the conclusion only.",
    limits: "Needs a conclusion under a heading or after “Conclusion:”; the limits of the rules about presence hold.",
    triggering: [
      .init(
        original: "Chest radiograph.",
        report: "Findings: No pleural effusion. Impression: Moderate left pleural effusion."),
      .init(
        original: "MRI of the knee.",
        report: "The medial meniscus is torn. Conclusion: no meniscal tear."),
      .init(
        original: "CT of the abdomen.",
        report: "Findings: The liver is normal. Conclusion: Hepatic abscess."),
    ],
    nonTriggering: [
      .init(
        original: "Chest radiograph.",
        report: "Findings: Moderate left pleural effusion. Impression: Left pleural effusion."),
      .init(
        original: "MRI of the knee.",
        report: "The medial meniscus is torn. Conclusion: no ligament tear."),
      .init(
        original: "CT of the abdomen.",
        report: "Findings: No free air. There is an abscess of the liver. Conclusion: Hepatic abscess."),
    ])

  static let comparisons: [any Rule.Type] = []

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let wording = FactWording(lexicon: comparison.lexicon)
    for inner in comparison.inner {
      for (finding, conclusion) in InternalConflicts(comparison: inner).polarityPairs() {
        let verbs = finding.assertion.polarity == .absent ? ("exclude", "states") : ("state", "excludes")
        report(
          detection(
            message:
              "The findings of the report \(verbs.0) \(wording.phrase(finding)); its conclusion \(verbs.1) \(wording.phrase(conclusion)).",
            original: comparison.claim(finding, .report), report: comparison.claim(conclusion, .report)))
      }
    }
  }
}

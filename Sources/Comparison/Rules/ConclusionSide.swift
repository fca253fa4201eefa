/// Reports a conclusion that puts a thing on the other side than the findings.
struct ConclusionSide: InsideRule {
  static let description = RuleDescription(
    id: "I002", name: "findings-vs-impression-side", category: .internal, defaultSeverity: .error, precedence: 8,
    summary: "The conclusion of the report names another side than its findings.",
    rationale: "A wrong side in a conclusion has led to operations on the wrong side.",
    limits: "Needs a conclusion under a heading or after “Conclusion:”; the limits of the rules about sides hold.",
    triggering: [
      .init(
        original: "Ultrasound of the kidneys.",
        report: "Findings: Right renal cyst. Impression: Left renal cyst."),
      .init(
        original: "CT of the chest.",
        report: "There is a nodule in the left upper lobe. Conclusion: nodule of the right upper lobe."),
      .init(
        original: "Mammography of both breasts.",
        report: "Findings: Spiculated mass in the left breast. Summary: Mass of the right breast."),
    ],
    nonTriggering: [
      .init(
        original: "Ultrasound of the kidneys.",
        report: "Findings: Right renal cyst. Impression: Right renal cyst."),
      .init(
        original: "CT of the chest.",
        report: "There are nodules in both lungs. Conclusion: nodule of the right lung."),
      .init(
        original: "Mammography of both breasts.",
        report: "Findings: Spiculated mass in the left breast. Summary: Breast mass."),
    ])

  static let comparisons: [any Rule.Type] = [LateralityFlip.self, SideSetMismatch.self]
}

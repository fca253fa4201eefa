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

  static let comparisons: [any Rule.Type] = [
    AbsentInOriginalPresentInReport.self, PresentInOriginalAbsentInReport.self, NormalInOriginalAbnormalInReport.self,
    AbnormalInOriginalNormalInReport.self,
  ]
}

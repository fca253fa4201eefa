import ClinicalFacts

/// Notes a reference to the literature in a report on a case that has none.
struct FabricatedCitation: TextDefectRule {
  static let description = RuleDescription(
    id: "U910", name: "citation-fabricated", category: .unsupported, defaultSeverity: .note, precedence: 65,
    summary: "The report refers to the literature, the case does not.",
    rationale: "Machines invent references.",
    limits: "A note; silent when the case has any reference.",
    triggering: [
      .init(
        original: "Chronic pancreatitis.",
        report: "Chronic pancreatitis, as shown by Smith et al. in 2019."),
      .init(
        original: "MRI of the wrist.",
        report: "Such lesions are rare [7]."),
      .init(
        original: "CT of the chest shows emphysema.",
        report: "Emphysema is common in smokers [2, 3]."),
    ],
    nonTriggering: [
      .init(
        original: "Chronic pancreatitis is common [1].",
        report: "Chronic pancreatitis [1]."),
      .init(
        original: "MRI of the wrist.",
        report: "Such lesions are rare."),
      .init(
        original: "CT of the chest shows emphysema.",
        report: "Emphysema of grade [moderate]."),
    ])

  static let kinds: Set<TextDefect.Kind> = [.citation]
  static let message = "The report refers to the literature; the case does not."

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    if !comparison.original.defects.contains(where: { $0.kind == .citation }) { checkText(comparison, report: report) }
  }
}

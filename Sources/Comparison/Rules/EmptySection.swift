import ClinicalFacts

/// Notes a conclusion that was left empty.
struct EmptySection: TextDefectRule {
  static let description = RuleDescription(
    id: "I007", name: "missing-or-empty-section", category: .internal, defaultSeverity: .note, precedence: 66,
    summary: "The heading of the conclusion has no text under it.",
    rationale: "The reader who looks for the conclusion finds none.",
    limits: "A note; only conclusions.",
    triggering: [
      .init(
        original: "Chest radiograph.",
        report: "Findings:\nThe heart is enlarged.\n\nImpression:\n"),
      .init(
        original: "MRI of the knee.",
        report: "Findings:\nThe medial meniscus is torn.\n\nConclusion:\n"),
      .init(
        original: "CT of the liver.",
        report: "FINDINGS\nHepatic cyst.\n\nIMPRESSION\n"),
    ],
    nonTriggering: [
      .init(
        original: "Chest radiograph.",
        report: "Findings:\nThe heart is enlarged.\n\nImpression:\nCardiomegaly."),
      .init(
        original: "MRI of the knee.",
        report: "Findings:\nThe medial meniscus is torn."),
      .init(
        original: "CT of the liver.",
        report: "FINDINGS\nHepatic cyst.\n\nIMPRESSION\nCyst."),
    ])

  static let kinds: Set<TextDefect.Kind> = [.emptySection]
  static let message = "The conclusion of the report is empty."
}

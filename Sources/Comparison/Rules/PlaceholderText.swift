import ClinicalFacts

/// Notes gaps that nobody filled and words of a machine about itself.
struct PlaceholderText: TextDefectRule {
  static let description = RuleDescription(
    id: "Q101", name: "placeholder-or-llm-meta-text", category: .text, defaultSeverity: .note, precedence: 66,
    summary: "The report holds a gap that was never filled, or words of a machine about itself.",
    rationale: "A report with gaps was not read before it was sent.",
    limits: "A note; only square brackets with words such as “insert” and well-known phrases.",
    triggering: [
      .init(
        original: "CT of the abdomen.",
        report: "The mass measures [insert measurement]."),
      .init(
        original: "MRI of the knee.",
        report: "As an AI language model, I suggest a meniscal tear."),
      .init(
        original: "Ultrasound.",
        report: "Thyroid nodule of [size] in the left lobe."),
    ],
    nonTriggering: [
      .init(
        original: "CT of the abdomen.",
        report: "The mass measures 3 cm."),
      .init(
        original: "MRI of the knee.",
        report: "Meniscal tear [1]."),
      .init(
        original: "Ultrasound.",
        report: "Thyroid nodule [left] of 12 mm."),
    ])

  static let kinds: Set<TextDefect.Kind> = [.placeholder, .machineTalk]
  static let message = "The report holds words that stand in for text."
}

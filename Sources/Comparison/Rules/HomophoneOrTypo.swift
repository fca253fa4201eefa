import ClinicalFacts

/// Notes words that sound like the ones meant.
struct HomophoneOrTypo: TextDefectRule {
  static let description = RuleDescription(
    id: "Q102", name: "homophone-or-typo", category: .text, defaultSeverity: .note, precedence: 67,
    summary: "The report has a word that sounds like the one meant.",
    rationale: "“Know” for “no” turns a sentence round.",
    limits: "A note; only slips that are known from dictation.",
    triggering: [
      .init(
        original: "Chest radiograph.",
        report: "Small plural effusion."),
      .init(
        original: "Chest radiograph.",
        report: "There is know pneumothorax."),
      .init(
        original: "MRI of the pelvis.",
        report: "The prostrate gland is enlarged."),
    ],
    nonTriggering: [
      .init(
        original: "Chest radiograph.",
        report: "Small pleural effusion."),
      .init(
        original: "Chest radiograph.",
        report: "There is no pneumothorax."),
      .init(
        original: "MRI of the pelvis.",
        report: "The prostate gland is enlarged."),
    ])

  static let kinds: Set<TextDefect.Kind> = [.homophone]
  static let message = "The report probably means another word."
}

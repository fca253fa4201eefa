import ClinicalFacts

/// Notes a sentence that stands in a report twice.
struct RepeatedSentence: TextDefectRule {
  static let description = RuleDescription(
    id: "I008", name: "repetition", category: .internal, defaultSeverity: .note, precedence: 67,
    summary: "The report says a sentence twice.",
    rationale: "Copied text is text that was not read.",
    limits: "A note; only sentences of four words and more, word for word.",
    triggering: [
      .init(
        original: "Chest radiograph.",
        report: "There is no pleural effusion. The heart is normal. There is no pleural effusion."),
      .init(
        original: "MRI of the knee.",
        report: "The medial meniscus is torn. The medial meniscus is torn."),
      .init(
        original: "CT of the liver.",
        report: "There is a hepatic cyst. No ascites is seen. There is a hepatic cyst."),
    ],
    nonTriggering: [
      .init(
        original: "Chest radiograph.",
        report: "There is no pleural effusion. There is no pericardial effusion."),
      .init(
        original: "MRI of the knee.",
        report: "The medial meniscus is torn."),
      .init(
        original: "CT of the liver.",
        report: "Normal liver. Normal liver."),
    ])

  static let kinds: Set<TextDefect.Kind> = [.repetition]
  static let message = "The report says this sentence twice."
}

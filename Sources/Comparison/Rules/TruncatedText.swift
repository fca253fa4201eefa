import ClinicalFacts

/// Notes a report that stops in the middle of a sentence.
struct TruncatedText: TextDefectRule {
  static let description = RuleDescription(
    id: "Q103", name: "truncated", category: .text, defaultSeverity: .note, precedence: 68,
    summary: "The report stops in the middle of a sentence.",
    rationale: "What is missing may be the conclusion.",
    limits: "A note; only an end in a word such as “a”, “of” or “and”.",
    triggering: [
      .init(
        original: "CT of the liver.",
        report: "The lesion is most consistent with a"),
      .init(
        original: "CT of the chest.",
        report: "There are nodules in the right upper lobe and"),
      .init(
        original: "MRI of the knee.",
        report: "There is a tear of the"),
    ],
    nonTriggering: [
      .init(
        original: "CT of the liver.",
        report: "The lesion is most consistent with a cyst."),
      .init(
        original: "CT of the chest.",
        report: "There are nodules in the right upper lobe"),
      .init(
        original: "MRI of the knee.",
        report: "There is a tear of the meniscus"),
    ])

  static let kinds: Set<TextDefect.Kind> = [.truncation]
  static let message = "The report stops in the middle of a sentence."
}

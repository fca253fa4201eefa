import CaseDocument
import ClinicalFacts

/// Notes a sentence that stands in a report twice.
struct RepeatedSentence: Rule {
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

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    for defect in comparison.report.defects where defect.kind == .repetition {
      report(
        detection(
          .review, significance: .routine, message: "The report says this sentence twice.",
          original: defect.earlier.map { Claim(side: .report, range: $0, fact: "text · sentence") },
          report: Claim(side: .report, range: defect.range, fact: "text · \(defect.kind.rawValue)")))
    }
  }
}

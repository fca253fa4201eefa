import CaseDocument
import ClinicalFacts

/// Notes a conclusion that was left empty.
struct EmptySection: Rule {
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

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    for defect in comparison.report.defects where defect.kind == .emptySection {
      report(
        detection(
          .review, significance: .routine, message: "The conclusion of the report is empty.", original: nil,
          report: Claim(side: .report, range: defect.range, fact: "text · \(defect.kind.rawValue)")))
    }
  }
}

import CaseDocument
import ClinicalFacts
import SourceText

/// Reports figures that the report refers to and the case does not have.
struct InvalidFigureReference: Rule {
  static let description = RuleDescription(
    id: "U909", name: "figure-or-series-reference-invalid", category: .figure, defaultSeverity: .note, precedence: 14,
    summary: "The report refers to figures that the case does not have.",
    rationale: "A reference into nothing shows that the report was made from other material.",
    limits: "Silent when the case refers to no figure at all.",
    triggering: [
      .init(original: "Chest radiograph (Fig. 1) and CT (Fig. 2).", report: "CT (Figures 3, 4, 5) confirms the calcification."),
      .init(original: "MRI of the knee (Figure 1).", report: "The tear is shown in Figure 4."),
      .init(original: "Ultrasound (Fig. 1a).", report: "See Fig. 2."),
    ],
    nonTriggering: [
      .init(original: "Chest radiograph (Fig. 1) and CT (Fig. 2).", report: "The radiograph (Figure 1) shows calcification."),
      .init(original: "CT was performed.", report: "CT (Figure 1) shows a mass."),
      .init(original: "Figures 1-4 show the lesion.", report: "Figure 3 shows the lesion."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let known = Set(comparison.original.figures.map(\.number))
    guard let last = known.max() else { return }
    var told: Set<ByteRange> = []
    for reference in comparison.report.figures where reference.number > last && told.insert(reference.range).inserted {
      let numbers = comparison.report.figures.filter { $0.range == reference.range && $0.number > last }.map { "\($0.number)" }
      report(
        detection(
          .unsupported,
          message: "The case's figures go up to \(last); the report refers to \(numbers.joined(separator: ", ")).",
          original: nil,
          report: Claim(side: .report, range: reference.range, fact: "figures · \(numbers.joined(separator: " "))")))
    }
  }
}

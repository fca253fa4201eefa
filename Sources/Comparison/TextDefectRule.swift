import CaseDocument
import ClinicalFacts

/// A rule about the form of the report, which notes each defect of its kinds.
protocol TextDefectRule: Rule {
  /// The kinds of defect that it notes.
  static var kinds: Set<TextDefect.Kind> { get }
  /// What it says of each.
  static var message: String { get }
}

extension TextDefectRule {
  func check(_ comparison: FactComparison, report: (Detection) -> Void) { checkText(comparison, report: report) }

  /// Notes the defects, each with what it repeats.
  func checkText(_ comparison: FactComparison, report: (Detection) -> Void) {
    for defect in comparison.report.defects where Self.kinds.contains(defect.kind) {
      report(
        detection(
          .review, significance: .routine, message: Self.message,
          original: defect.earlier.map { Claim(side: .report, range: $0, fact: "text · sentence") },
          report: Claim(side: .report, range: defect.range, fact: "text · \(defect.kind.rawValue)")))
    }
  }
}

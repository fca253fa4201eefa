import ClinicalFacts

/// Reports percentages of the same thing that differ beyond tolerance.
struct PercentageConflict: QuantityRule {
  static let description = RuleDescription(
    id: "M308", name: "ratio-or-percentage", category: .measurement, defaultSeverity: .error, precedence: 6,
    summary: "The report gives another percentage than the case.",
    rationale: "Degrees of stenosis and ejection fractions decide treatment.",
    limits: "Differences up to 30 % of the value are tolerated unless 50 % or 70 % lies between.",
    triggering: [
      .init(original: "40% stenosis of the right renal artery.", report: "An 80% stenosis of the right renal artery."),
      .init(original: "The ejection fraction was 62%.", report: "Ejection fraction 35 percent."),
      .init(original: "The tumor fills one third of the canal.", report: "The tumor fills two thirds of the canal."),
    ],
    nonTriggering: [
      .init(original: "40% stenosis of the right renal artery.", report: "Stenosis of the right renal artery by 45 per cent."),
      .init(original: "The ejection fraction was 62%.", report: "Ejection fraction 60%."),
      .init(
        original: "30% stenosis of the left and 80% stenosis of the right carotid artery.",
        report: "80% stenosis of the right carotid artery."),
    ])

  static let dimensions: Set<Quantity.Dimension> = [.percent]

  func severity(of pair: QuantityConflicts.Pair, _ comparison: FactComparison) -> Severity? {
    guard pair.relation == .different else { return nil }
    return pair.isNamed ? .error : .warning
  }
}

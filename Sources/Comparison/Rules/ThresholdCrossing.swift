import ClinicalFacts

/// Reports sizes within tolerance that lie on two sides of a published limit of management.
struct ThresholdCrossing: QuantityRule {
  static let description = RuleDescription(
    id: "M304", name: "threshold-crossing", category: .measurement, defaultSeverity: .warning, precedence: 6,
    summary: "The report moves a size across a limit at which management changes.",
    rationale: "A difference within measurement error matters when it crosses the limit for operation or follow-up.",
    limits: "Only the limits of `PublishedLimits` are known.",
    triggering: [
      .init(original: "Abdominal aortic aneurysm of 5.7 cm.", report: "An abdominal aortic aneurysm of 5.2 cm."),
      .init(original: "A pulmonary nodule of 7 mm.", report: "A pulmonary nodule of 8 mm."),
      .init(original: "Popliteal artery aneurysm measuring 21 mm.", report: "A popliteal artery aneurysm measuring 19 mm."),
    ],
    nonTriggering: [
      .init(original: "Abdominal aortic aneurysm of 4.6 cm.", report: "An abdominal aortic aneurysm of 4.4 cm."),
      .init(original: "A pulmonary nodule of 12 mm.", report: "A pulmonary nodule of 11 mm."),
      .init(original: "Abdominal aortic aneurysm of 5.5 cm.", report: "A 55 mm abdominal aortic aneurysm."),
    ])

  static let dimensions: Set<Quantity.Dimension> = [.length]

  func severity(of pair: QuantityConflicts.Pair, _ comparison: FactComparison) -> Severity? {
    guard pair.relation == .close, pair.isNamed, let subject = pair.original.owner?.subject ?? pair.report.owner?.subject else {
      return nil
    }
    return PublishedLimits(lexicon: comparison.lexicon).limits(of: subject)
      .contains { MeasurementComparator.crosses($0, pair.values.0, pair.values.1) } ? .warning : nil
  }
}

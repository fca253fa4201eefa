import ClinicalFacts

/// Reports measurements of the same thing that differ beyond tolerance.
struct MeasurementMismatch: QuantityRule {
  static let description = RuleDescription(
    id: "M301", name: "measurement-mismatch", category: .measurement, defaultSeverity: .error, precedence: 6,
    summary: "The report gives a thing another size than the case.",
    rationale: "Size decides follow-up and treatment for most lesions.",
    limits:
      "Silent when the value stands anywhere in the case, or when it is unclear which thing is meant. Differences up to 20 % or under 2 mm are tolerated; distances, earlier values and limits are never compared with sizes.",
    triggering: [
      .init(original: "The nodule measures 8 mm.", report: "A 12 mm nodule."),
      .init(original: "A 2-3 cm mass in the right upper lobe.", report: "A 4.5 cm right upper lobe mass."),
      .init(original: "Renal calculus of 6 mm.", report: "A renal calculus measuring 15 mm."),
      .init(original: "The ascending aorta measures 38 mm.", report: "Ascending aorta with a diameter of 5.1 cm."),
      .init(original: "A cyst of the left kidney is seen. It has a diameter of 3 cm.", report: "Left renal cyst, 5 cm."),
      .init(original: "The drain ends 6 cm below the carina.", report: "The drain ends 2 cm below the carina."),
    ],
    nonTriggering: [
      .init(original: "The nodule measures 8 mm.", report: "A 0.8 cm nodule."),
      .init(original: "Mass measuring 3.8 x 3.0 cm.", report: "A 3.0 × 3.8 cm mass."),
      .init(original: "A 2-3 cm mass.", report: "A 25 mm mass."),
      .init(original: "The abscess shrank from 5 cm to 2 cm.", report: "The abscess now measures 20 mm."),
      .init(original: "A 4 cm hepatic cyst and a 2 cm splenic cyst.", report: "Splenic cyst of 2 cm, hepatic cyst of 4 cm."),
    ])

  static let dimensions: Set<Quantity.Dimension> = [.length, .volume, .degree, .pressure, .area, .velocity]

  func severity(of pair: QuantityConflicts.Pair, _ comparison: FactComparison) -> Severity? {
    guard pair.relation == .different else { return nil }
    return pair.isNamed ? .error : .warning
  }
}

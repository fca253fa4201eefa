import ClinicalFacts

/// Reports attenuation or uptake of the same thing that differs beyond tolerance.
struct AttenuationConflict: QuantityRule {
  static let description = RuleDescription(
    id: "M306", name: "attenuation-suv-adc", category: .measurement, defaultSeverity: .error, precedence: 6,
    summary: "The report gives a thing another attenuation or uptake than the case.",
    rationale: "Attenuation and uptake tell benign from malignant lesions.",
    limits: "Up to 20 HU are tolerated unless −10, 10 or 20 HU lies between; up to 30 % of uptake.",
    triggering: [
      .init(original: "An adrenal mass of 6 HU.", report: "The adrenal mass measures 32 HU."),
      .init(original: "The nodule has an SUVmax of 2.1.", report: "The nodule has an SUVmax of 9.4."),
      .init(original: "The renal cyst measures 4 HU.", report: "Renal cyst with an attenuation of 45 HU."),
    ],
    nonTriggering: [
      .init(original: "The renal cyst measures 4 HU.", report: "Renal cyst with an attenuation of 6 HU."),
      .init(original: "The nodule has an SUVmax of 5.1.", report: "Nodule, SUVmax 5.3."),
      .init(original: "The adrenal mass measures 8 HU, the renal mass 40 HU.", report: "Renal mass of 40 HU."),
    ])

  static let dimensions: Set<Quantity.Dimension> = [.attenuation, .uptake]

  func severity(of pair: QuantityConflicts.Pair, _ comparison: FactComparison) -> Severity? {
    guard pair.relation == .different else { return nil }
    return pair.isNamed ? .error : .warning
  }
}

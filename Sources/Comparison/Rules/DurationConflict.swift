import ClinicalFacts

/// Reports spans of time that differ.
struct DurationConflict: QuantityRule {
  static let description = RuleDescription(
    id: "T705", name: "date-duration-interval", category: .temporal, defaultSeverity: .warning, precedence: 6,
    summary: "The report gives another duration or interval than the case.",
    rationale: "Weeks for months change the differential diagnosis and the staging of disease.",
    limits: "Ages are not compared here. Compares the spans of one thing, or the only one left over on each side.",
    triggering: [
      .init(original: "Headache for 3 weeks.", report: "The patient had headache for 3 years."),
      .init(original: "CT eight days after surgery.", report: "CT eight months after surgery."),
      .init(original: "She has had a cough for ten days.", report: "A cough of ten weeks’ duration."),
    ],
    nonTriggering: [
      .init(original: "Fever for 48 hours.", report: "Fever for two days."),
      .init(original: "Pain for half a year.", report: "Pain for 6 months."),
      .init(original: "A 3-month-old boy with vomiting for 2 days.", report: "Vomiting for 2 days in an infant of 3 months."),
    ])

  static let dimensions: Set<Quantity.Dimension> = [.time]

  func severity(of pair: QuantityConflicts.Pair, _ comparison: FactComparison) -> Severity? { pair.relation == .different ? .warning : nil }
}

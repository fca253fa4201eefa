import ClinicalFacts

/// Reports lengths of the same thing that differ by a power of ten.
struct UnitSlip: QuantityRule {
  static let description = RuleDescription(
    id: "M302", name: "unit-or-decimal-slip", category: .measurement, defaultSeverity: .error, precedence: 6,
    summary: "The report gives the same figure in another unit, or with the decimal point elsewhere.",
    rationale: "Dictation turns millimetres into centimetres; the result is ten times wrong.",
    limits: "Silent when the value stands anywhere in the case, or when it is unclear which thing is meant.",
    triggering: [
      .init(original: "A 7 mm polyp of the gallbladder.", report: "Gallbladder polyp measuring 7 cm."),
      .init(original: "The lymph node measures 1.2 cm.", report: "The lymph node measures 12 cm."),
      .init(original: "An abscess of the liver, 4.5 cm.", report: "A 45 cm liver abscess."),
    ],
    nonTriggering: [
      .init(original: "A 7 mm polyp.", report: "A polyp of 0.7 cm."),
      .init(original: "A 12 cm mass with a 12 mm nodule in its wall.", report: "A mass of 12 cm containing a nodule of 12 mm."),
      .init(original: "Calculus of 3 mm.", report: "A 3 mm stone."),
    ])

  static let dimensions: Set<Quantity.Dimension> = [.length]

  func severity(of pair: QuantityConflicts.Pair, _ comparison: FactComparison) -> Severity? { pair.relation == .slipped ? .error : nil }
}

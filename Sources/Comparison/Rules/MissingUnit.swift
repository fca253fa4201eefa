import ClinicalFacts

/// Notes a size without a unit.
struct MissingUnit: TextDefectRule {
  static let description = RuleDescription(
    id: "Q104", name: "unit-missing", category: .text, defaultSeverity: .note, precedence: 69,
    summary: "The report gives a size without its unit.",
    rationale: "Eight may be millimetres or centimetres.",
    limits: "A note; only after words such as “measuring”.",
    triggering: [
      .init(
        original: "CT of the chest.",
        report: "Nodule measuring 8."),
      .init(
        original: "Ultrasound of the thyroid.",
        report: "The nodule measures 12, with smooth margins."),
      .init(
        original: "MRI of the liver.",
        report: "Cyst with a diameter of 4."),
    ],
    nonTriggering: [
      .init(
        original: "CT of the chest.",
        report: "Nodule measuring 8 mm."),
      .init(
        original: "Ultrasound of the thyroid.",
        report: "The nodule measures 12 x 9 mm."),
      .init(
        original: "MRI of the liver.",
        report: "Cyst with a diameter of 4 cm."),
    ])

  static let kinds: Set<TextDefect.Kind> = [.unitMissing]
  static let message = "The report gives a size without its unit."
}

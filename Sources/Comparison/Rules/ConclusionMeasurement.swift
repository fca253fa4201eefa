/// Reports a conclusion that gives another size or number than the findings.
struct ConclusionMeasurement: InsideRule {
  static let description = RuleDescription(
    id: "I003", name: "findings-vs-impression-measurement", category: .internal, defaultSeverity: .error, precedence: 8,
    summary: "The conclusion of the report gives another size or number than its findings.",
    rationale: "Follow-up goes by the number in the conclusion.",
    limits: "Needs a conclusion under a heading or after “Conclusion:”; the tolerances of the rules about measurements hold.",
    triggering: [
      .init(
        original: "CT of the chest.",
        report: "Findings: 12 mm nodule in the left lower lobe. Impression: 21 mm nodule in the left lower lobe."),
      .init(
        original: "CT of the aorta.",
        report: "The abdominal aortic aneurysm measures 5.8 cm. Conclusion: abdominal aortic aneurysm of 4.1 cm."),
      .init(
        original: "Ultrasound of the gallbladder.",
        report: "Findings: Three gallbladder polyps. Conclusion: Two gallbladder polyps."),
    ],
    nonTriggering: [
      .init(
        original: "CT of the chest.",
        report: "Findings: 12 mm nodule in the left lower lobe. Impression: 1.2 cm nodule in the left lower lobe."),
      .init(
        original: "CT of the aorta.",
        report: "The abdominal aortic aneurysm measures 5.8 cm. Conclusion: abdominal aortic aneurysm."),
      .init(
        original: "Ultrasound of the gallbladder.",
        report: "Findings: Three gallbladder polyps. Conclusion: Several gallbladder polyps."),
    ])

  static let comparisons: [any Rule.Type] = [MeasurementMismatch.self, UnitSlip.self, CountConflict.self]
}

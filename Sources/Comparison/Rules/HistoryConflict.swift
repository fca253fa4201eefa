/// Reports an item of the patient's history that excludes what the case says: parity, smoking, handedness, trauma.
struct HistoryConflict: PatientValueRule {
  static let description = RuleDescription(
    id: "X814", name: "patient-history", category: .demographics, defaultSeverity: .warning, precedence: 46,
    summary: "The report gives the patient another history than the case on a scale with few values.",
    rationale: "Parity, smoking, menopause or an injury weigh in every differential diagnosis.",
    limits: "Only scales whose values exclude each other are compared; silent when a text tells of both values.",
    triggering: [
      .init(original: "A 34-year-old nulliparous woman.", report: "A 34-year-old mother of two."),
      .init(original: "A lifelong non-smoker with cough.", report: "A heavy smoker with cough."),
      .init(original: "There was no history of trauma.", report: "He had fallen from a ladder the day before."),
      .init(original: "A right-handed violinist with wrist pain.", report: "A left-handed musician with wrist pain."),
    ],
    nonTriggering: [
      .init(original: "A 34-year-old nulliparous woman.", report: "A woman of 34 without children who has never been pregnant."),
      .init(original: "An ex-smoker with 30 pack-years.", report: "A former smoker (30 pack-years)."),
      .init(original: "He fell from a ladder.", report: "The patient presented after a fall from a ladder."),
      .init(original: "No history of trauma.", report: "Spontaneous onset without any injury."),
    ])

  static let properties: Set<String> = ["history"]
}

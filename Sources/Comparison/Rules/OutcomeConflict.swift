/// Reports another outcome than that of the case: recovery against residual deficits, recurrence, death.
struct OutcomeConflict: PatientValueRule {
  static let description = RuleDescription(
    id: "X812", name: "outcome-or-follow-up", category: .temporal, defaultSeverity: .warning, precedence: 45,
    summary: "The report gives the patient or the treatment another outcome than the case.",
    rationale: "The outcome is what the case teaches about its treatment.",
    limits: "Silent when a text tells of several outcomes, and when the outcomes are those of unrelated symptoms.",
    triggering: [
      .init(original: "The patient made a full recovery.", report: "He was left with residual weakness."),
      .init(original: "There was no recurrence at two years.", report: "Two years later the tumor recurred."),
      .init(original: "She died on the third day.", report: "She survived and was discharged home."),
      .init(original: "Since the operation he has been free of seizures.", report: "After surgery the fits continued unabated."),
    ],
    nonTriggering: [
      .init(original: "The patient made a full recovery.", report: "He recovered completely."),
      .init(original: "There was no recurrence at two years.", report: "He has remained free of recurrence."),
      .init(
        original: "Symptoms persisted under antibiotics; after drainage she recovered fully.",
        report: "She made a full recovery after drainage."),
      .init(original: "She recovered completely.", report: "She was discharged home."),
    ])

  static let properties: Set<String> = ["course"]
}

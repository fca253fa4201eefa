import CaseDocument

/// Reports what the case denies and the report asserts.
struct AbsentInOriginalPresentInReport: PresenceRule {
  static let description = RuleDescription(
    id: "P101", name: "absent-in-original-present-in-report", category: .presence, defaultSeverity: .error, precedence: 10,
    summary: "The report asserts something that the case denies.",
    rationale: "A false positive statement can lead to needless treatment and is the commonest error of generated reports.",
    limits: "A denial that is narrowed by acuity, size or suspicion (“no large effusion”) denies only what it names.",
    triggering: [
      .init(original: "No pleural effusion.", report: "There is a small left pleural effusion."),
      .init(original: "No evidence of hydronephrosis.", report: "Right hydronephrosis is present."),
      .init(original: "There was no lymphadenopathy.", report: "Mediastinal lymphadenopathy is seen."),
    ],
    nonTriggering: [
      .init(original: "No acute fracture.", report: "Old healed fracture of the clavicle."),
      .init(original: "No change in the size of the pleural effusion.", report: "A pleural effusion is present."),
      .init(original: "No lipoma.", report: "A soft-tissue mass is seen."),
    ])

  static let denier = SegmentRole.original
}

/// Reports an age of a lesion that excludes the one that the case states.
struct AcuityConflict: ScaleRule {
  static let description = RuleDescription(
    id: "S606", name: "acuity", category: .temporal, defaultSeverity: .error, precedence: 6,
    summary: "The report calls acute what the case calls chronic or healed, or the other way round.",
    rationale: "An acute lesion is treated, an old one is not.",
    limits: "Neighbouring ages (acute and subacute) are tolerated.",
    triggering: [
      .init(original: "Chronic subdural hematoma on the left.", report: "Acute left subdural hematoma."),
      .init(original: "An acute infarct of the left thalamus.", report: "A chronic infarct in the left thalamus."),
      .init(original: "Acute deep vein thrombosis of the leg.", report: "Chronic deep vein thrombosis of the leg."),
    ],
    nonTriggering: [
      .init(original: "Acute rib fracture.", report: "Recent rib fracture."),
      .init(original: "Acute and chronic infarcts.", report: "Chronic infarcts."),
      .init(original: "A subacute infarct.", report: "An acute infarct."),
    ])

  static let properties: Set<String> = ["acuity", "healing"]
}

/// Reports a thing that the report puts into another part of the same organ.
struct WrongSubsite: Rule {
  static let description = RuleDescription(
    id: "L205", name: "wrong-subsite", category: .location, defaultSeverity: .error, precedence: 7,
    summary: "The report puts a thing into another lobe, segment, quadrant or zone than the case.",
    rationale: "The part decides which biopsy, resection or radiation field is planned.",
    limits: "A warning for parts that touch. Silent when a text has the thing in several parts or in the whole organ.",
    triggering: [
      .init(original: "Hemangioma in hepatic segment 3.", report: "Hemangioma in hepatic segment 8."),
      .init(original: "Mass of the gastric fundus.", report: "Mass of the gastric antrum."),
      .init(original: "Nodule in the upper inner quadrant of the right breast.", report: "Nodule at 10 o'clock in the right breast."),
    ],
    nonTriggering: [
      .init(original: "Hemangioma in hepatic segment 3.", report: "Hemangioma in the left lobe of the liver."),
      .init(original: "Nodules in hepatic segments 3 and 8.", report: "Nodule in hepatic segment 8."),
      .init(original: "Nodule in the upper outer quadrant of the right breast.", report: "Nodule at 10 o'clock in the right breast."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    reportPlaces(
      comparison, where: { relation in if case .subsites(let isAdjacent) = relation { isAdjacent } else { nil } }, report: report)
  }
}

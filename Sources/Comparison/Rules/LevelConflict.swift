/// Reports a thing that the report puts at another vertebra, disc or rib.
struct LevelConflict: Rule {
  static let description = RuleDescription(
    id: "L209", name: "vertebral-or-rib-level", category: .location, defaultSeverity: .error, precedence: 5,
    summary: "The report puts a thing at another level of the spine or another rib than the case.",
    rationale: "Operations on the wrong level are among the commonest of spinal surgery.",
    limits:
      "A warning for the next level, since vertebrae are numbered in more than one way. Silent when a text has the thing at several levels.",
    triggering: [
      .init(original: "Burst fracture of the T12 vertebra.", report: "Burst fracture of the L3 vertebra."),
      .init(original: "Disc extrusion at C5-C6.", report: "Disc extrusion at C6-C7."),
      .init(original: "Fracture of the third rib.", report: "Fracture of the ninth rib."),
    ],
    nonTriggering: [
      .init(original: "Burst fracture of the T12 vertebra.", report: "Burst fracture of a thoracic vertebra."),
      .init(original: "Disc extrusion at C5-C6.", report: "Disc extrusion at C5/6."),
      .init(original: "Fractures of the fourth to seventh ribs.", report: "Fracture of the sixth rib."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    reportPlaces(
      comparison, where: { relation in if case .levels(let isAdjacent) = relation { isAdjacent } else { nil } }, report: report)
  }
}

/// Reports a degree that the report gives one step higher or lower.
struct SeverityOneStep: ScaleRule {
  static let description = RuleDescription(
    id: "S601", name: "severity-one-step", category: .severity, defaultSeverity: .warning, precedence: 6,
    summary: "The report gives a thing a neighbouring degree of severity or size.",
    rationale: "One step can decide between treatment and observation, though readers often differ by one.",
    limits: "Half steps (“mild” against “mild to moderate”) are tolerated. Silent when a text gives the thing several degrees.",
    triggering: [
      .init(original: "Moderate stenosis of the spinal canal.", report: "Mild spinal canal stenosis."),
      .init(original: "There is mild splenomegaly.", report: "Moderate splenomegaly is present."),
      .init(original: "A small hiatal hernia.", report: "A moderate-sized hiatal hernia."),
    ],
    nonTriggering: [
      .init(original: "Mild splenomegaly.", report: "The spleen shows slight splenomegaly."),
      .init(original: "Moderate hydronephrosis.", report: "Hydronephrosis."),
      .init(original: "Mild emphysema and moderate bronchiectasis.", report: "Moderate bronchiectasis, mild emphysema."),
    ])

  static let properties: Set<String> = ["severity", "size", "volume"]

  static let holdsNeighbours = true

  func reports(_ pair: ScaleConflicts.Pair) -> Bool { pair.distance == .oneDegree }
}

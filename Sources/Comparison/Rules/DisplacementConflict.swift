/// Reports displacement that the case denies, or the other way round.
struct DisplacementConflict: ScaleRule {
  static let description = RuleDescription(
    id: "S607", name: "displaced-nondisplaced", category: .morphology, defaultSeverity: .error, precedence: 6,
    summary: "The report calls a fracture or fragment displaced that is not, or the other way round.",
    rationale: "Displacement decides between a cast and an operation.",
    limits: "Slight displacement is tolerated on both sides.",
    triggering: [
      .init(original: "Undisplaced fracture of the scaphoid.", report: "Displaced scaphoid fracture."),
      .init(original: "The fracture of the lateral malleolus is not displaced.", report: "Markedly displaced lateral malleolus fracture."),
      .init(original: "A displaced fracture of the clavicle.", report: "Clavicle fracture without displacement."),
    ],
    nonTriggering: [
      .init(original: "Nondisplaced fracture of the radial head.", report: "Radial head fracture in anatomic position."),
      .init(original: "Displaced fracture of the ulna, nondisplaced fracture of the radius.", report: "Displaced ulnar fracture."),
      .init(original: "Minimally displaced fracture.", report: "Nondisplaced fracture."),
    ])

  static let properties: Set<String> = ["displacement"]
}

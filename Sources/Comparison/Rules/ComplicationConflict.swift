/// Reports obstruction, complication, rupture or patency that excludes what the case states.
struct ComplicationConflict: ScaleRule {
  static let description = RuleDescription(
    id: "S608", name: "obstructing-complicated", category: .morphology, defaultSeverity: .error, precedence: 6,
    summary: "The report calls obstructing, complicated or ruptured what the case calls the opposite.",
    rationale: "The pair decides how urgent a finding is.",
    limits: "Only pairs that the tables list are compared.",
    triggering: [
      .init(original: "A non-obstructing calculus in the right kidney.", report: "Obstructing right renal calculus."),
      .init(original: "Uncomplicated diverticulitis.", report: "Complicated diverticulitis."),
      .init(original: "Obstructing calculus of the left ureter.", report: "Nonobstructing calculus of the left ureter."),
    ],
    nonTriggering: [
      .init(original: "Nonobstructing stone in the left ureter.", report: "Left ureteral stone without obstruction."),
      .init(original: "Uncomplicated appendicitis.", report: "Appendicitis without complications."),
      .init(original: "An obstructing ureteral stone and a non-obstructing renal stone.", report: "Non-obstructing renal calculus."),
    ])

  static let properties: Set<String> = ["patency", "integrity", "stability", "compressibility", "mobility", "viability"]
}

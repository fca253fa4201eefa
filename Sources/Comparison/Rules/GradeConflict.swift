/// Reports a grade, stage or category that differs from the one of the case.
struct GradeConflict: ScaleRule {
  static let description = RuleDescription(
    id: "D407", name: "grade-stage-category", category: .severity, defaultSeverity: .error, precedence: 6,
    summary: "The report gives another grade, stage or category of the same system.",
    rationale: "Grades carry a recommendation or a prognosis with them.",
    limits: "Silent when the case gives several grades of the system, one of which is the report’s, or for the other side.",
    triggering: [
      .init(original: "TI-RADS 3 nodule of the thyroid.", report: "TI-RADS 5 thyroid nodule."),
      .init(original: "Garden type I fracture of the femoral neck.", report: "Garden III fracture of the femoral neck."),
      .init(original: "A Fazekas grade 3 burden of white matter lesions.", report: "White matter lesions, Fazekas 1."),
    ],
    nonTriggering: [
      .init(original: "Bosniak IIF cyst.", report: "Category IIF cyst of Bosniak type IIF."),
      .init(original: "LI-RADS 4 observation.", report: "An LR-4 observation in segment 8."),
      .init(original: "BI-RADS 2 on the left and BI-RADS 4 on the right.", report: "BI-RADS 4 on the right."),
    ])

  static let properties: Set<String> = ["grade", "stage", "density-breast"]

  static let basis = ScaleConflicts.Basis.scale
}

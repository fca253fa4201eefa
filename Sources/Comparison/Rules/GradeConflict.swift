import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports a grade, stage or category that differs from the one of the case.
struct GradeConflict: ScaleRule {
  static let description = RuleDescription(
    id: "D407", name: "grade-stage-category", category: .severity, defaultSeverity: .error, precedence: 6,
    summary: "The report gives another grade, stage, type or category of the same system or thing.",
    rationale: "Grades carry a recommendation or a prognosis with them.",
    limits: "Silent when the case gives several grades of the system, one of which is the report’s, or for the other side.",
    triggering: [
      .init(original: "TI-RADS 3 nodule of the thyroid.", report: "TI-RADS 5 thyroid nodule."),
      .init(original: "Garden type I fracture of the femoral neck.", report: "Garden III fracture of the femoral neck."),
      .init(original: "A Fazekas grade 3 burden of white matter lesions.", report: "White matter lesions, Fazekas 1."),
      .init(original: "Type II odontoid fracture.", report: "Fracture of the odontoid, type III."),
      .init(original: "Follicular lymphoma, stage IV.", report: "Stage II follicular lymphoma."),
    ],
    nonTriggering: [
      .init(original: "Bosniak IIF cyst.", report: "Category IIF cyst of Bosniak type IIF."),
      .init(original: "LI-RADS 4 observation.", report: "An LR-4 observation in segment 8."),
      .init(original: "BI-RADS 2 on the left and BI-RADS 4 on the right.", report: "BI-RADS 4 on the right."),
      .init(original: "Stage III sarcoidosis.", report: "Sarcoidosis, stage 3."),
      .init(original: "Grade 2 esophageal varices and grade 3 varices.", report: "Grade 3 varices."),
    ])

  static let properties: Set<String> = ["grade", "stage", "density-breast"]

  static let basis = ScaleConflicts.Basis.scale

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    checkScales(comparison, report: report)
    for (own, claim) in SubtypeConflicts(comparison: comparison).labels() {
      let thing = own.owners.first.map { comparison.lexicon.label($0.subject) } ?? ""
      report(
        detection(
          message: "The case gives \(thing) \(own.text); the report gives \(claim.text).",
          original: Claim(side: .original, range: own.range, fact: "\(thing) · \(own.text)"),
          report: Claim(side: .report, range: claim.range, fact: "\(thing) · \(claim.text)")))
    }
  }
}

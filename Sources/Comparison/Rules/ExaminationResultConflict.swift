import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports an examination that was normal in one text and showed something in the other.
struct ExaminationResultConflict: Rule {
  static let description = RuleDescription(
    id: "P107", name: "examination-normal-or-abnormal", category: .presence, defaultSeverity: .warning, precedence: 43,
    summary: "One text calls an examination normal of which the other tells an abnormality.",
    rationale: "Whether the first examination was normal decides what a later one means.",
    limits: "Silent when a text tells of a normal and of an abnormal examination of the sort, and when the parts examined differ.",
    triggering: [
      .init(original: "Echocardiography was normal.", report: "Echocardiography revealed an atrial septal defect."),
      .init(original: "Radiographs of the foot were negative.", report: "Radiographs of the foot showed a fracture."),
      .init(original: "Mammography showed a spiculated mass.", report: "Mammography was unremarkable."),
    ],
    nonTriggering: [
      .init(original: "Echocardiography was normal.", report: "A normal echocardiogram."),
      .init(original: "Radiographs of the foot were negative.", report: "Radiographs of the knee showed a fracture."),
      .init(original: "Radiographs were negative. MRI showed a fracture.", report: "MRI showed a fracture; radiographs were normal."),
      .init(original: "The first radiographs of the foot were normal.", report: "Radiographs of the foot showed a fracture."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    for (own, claim) in ExaminationResultConflicts(comparison: comparison).pairs() {
      let label = comparison.lexicon.label(claim.examination)
      let words = claim.isNormal ? ("abnormal", "normal") : ("normal", "abnormal")
      report(
        detection(
          message: "In the case \(label) was \(words.0); in the report it was \(words.1).",
          original: Claim(side: .original, range: own.evidence, fact: "\(label) · \(words.0)"),
          report: Claim(side: .report, range: claim.evidence, fact: "\(label) · \(words.1)")))
    }
  }
}

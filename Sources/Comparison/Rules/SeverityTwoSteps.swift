import CaseDocument
import ClinicalFacts

/// Reports a degree that the report gives two steps higher or lower, and complete against partial.
struct SeverityTwoSteps: ScaleRule {
  static let description = RuleDescription(
    id: "S602", name: "severity-two-steps", category: .severity, defaultSeverity: .error, precedence: 6,
    summary: "The report gives a thing a degree at least two steps away, or calls complete what the case calls partial.",
    rationale: "Mild and severe disease are treated differently.",
    limits: "Silent when a text gives the thing several degrees.",
    triggering: [
      .init(original: "Mild hydronephrosis on the right.", report: "Severe right hydronephrosis."),
      .init(original: "There is a partial tear of the Achilles tendon.", report: "Complete Achilles tendon tear."),
      .init(original: "A tiny pericardial effusion.", report: "A large pericardial effusion."),
      .init(original: "Scant ascites in the pelvis.", report: "Large ascites in the pelvis."),
      .init(
        original: "25% stenosis of the left internal carotid artery.", report: "The left internal carotid artery is severely narrowed."),
    ],
    nonTriggering: [
      .init(original: "Severe emphysema.", report: "Marked emphysema."),
      .init(original: "Partial tear of the deltoid ligament.", report: "Incomplete deltoid ligament tear."),
      .init(original: "Mild hydronephrosis on the right and severe hydronephrosis on the left.", report: "Severe left hydronephrosis."),
      .init(original: "A 80% stenosis of the renal artery.", report: "High-grade stenosis of the renal artery."),
      .init(original: "70% stenosis of the left renal artery.", report: "Severe narrowing of the left renal artery."),
    ])

  static let properties: Set<String> = ["severity", "size", "volume", "completeness", "extent", "function"]

  static let holdsNeighbours = true

  func reports(_ pair: ScaleConflicts.Pair) -> Bool { pair.distance == .far || pair.values.0.isDenied != pair.values.1.isDenied }

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    checkScales(comparison, report: report)
    let wording = DescriptorWording(lexicon: comparison.lexicon)
    for pair in DegreeConflicts(comparison: comparison).pairs() {
      let thing = (wording.thing(pair.original) ?? wording.thing(pair.report)).map { " for \($0)" } ?? ""
      report(
        detection(
          message: "The case says “\(wording.text(pair.original))”\(thing); the report says “\(wording.text(pair.report))”.",
          original: comparison.claim(pair.original, .original), report: comparison.claim(pair.report, .report)))
    }
  }
}

import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports a diagnosis that the report states where the case states its sibling.
struct SiblingDiagnosis: Rule {
  static let description = RuleDescription(
    id: "D402", name: "sibling-diagnosis", category: .diagnosis, defaultSeverity: .error, precedence: 13,
    summary: "The report states another kind of the disease than the case, by its name or by a word such as “secondary” or “benign”.",
    rationale: "Siblings share their picture and differ in treatment.",
    limits:
      "Only diagnoses with one direct parent and one axis, and values of one scale, are rivals; what either text keeps as differential is not compared.",
    triggering: [
      .init(original: "Crohn disease of the terminal ileum.", report: "Ulcerative colitis."),
      .init(original: "Pulmonary adenocarcinoma.", report: "Squamous cell carcinoma of the lung."),
      .init(original: "Non-small-cell lung cancer.", report: "Small-cell lung cancer."),
      .init(original: "Secondary hyperparathyroidism is known.", report: "There is primary hyperparathyroidism."),
      .init(original: "Congenital tracheal stenosis.", report: "Acquired stenosis of the trachea."),
      .init(original: "Malignant solitary fibrous tumor of the pleura.", report: "Benign solitary fibrous tumor of the pleura."),
    ],
    nonTriggering: [
      .init(original: "Crohn disease.", report: "Crohn disease."),
      .init(original: "Secondary hyperparathyroidism.", report: "Hyperparathyroidism secondary to renal failure."),
      .init(original: "Systemic lupus erythematosus.", report: "Connective tissue disease."),
      .init(original: "Crohn disease.", report: "Differential diagnosis: ulcerative colitis."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let matcher = DiagnosisMatcher(comparison: comparison)
    let own = comparison.original.diagnoses.filter { $0.standing >= .mentioned }
    let stated = comparison.report.diagnoses.filter { $0.standing >= .mentioned && $0.certainty != .possible }
    for claim in stated {
      guard !own.contains(where: { matcher.compatible($0.concept, claim.concept) }) else { continue }
      guard let rival = own.first(where: { matcher.areSiblings($0.concept, claim.concept) }) else { continue }
      guard !stated.contains(where: { matcher.compatible($0.concept, rival.concept) }) else { continue }
      let lexicon = comparison.lexicon
      report(
        detection(
          message: "The case states \(lexicon.label(rival.concept)); the report states \(lexicon.label(claim.concept)).",
          original: Claim(side: .original, range: rival.evidence, fact: "\(lexicon.label(rival.concept)) · present"),
          report: Claim(side: .report, range: claim.evidence, fact: "\(lexicon.label(claim.concept)) · present")))
    }
    let wording = DescriptorWording(lexicon: comparison.lexicon)
    for pair in SubtypeConflicts(comparison: comparison).values() {
      let thing = (wording.thing(pair.original) ?? wording.thing(pair.report)).map { " for \($0)" } ?? ""
      report(
        detection(
          message: "The case says “\(wording.text(pair.original))”\(thing); the report says “\(wording.text(pair.report))”.",
          original: comparison.claim(pair.original, .original), report: comparison.claim(pair.report, .report)))
    }
  }
}

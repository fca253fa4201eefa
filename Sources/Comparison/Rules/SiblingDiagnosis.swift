import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports a diagnosis that the report states where the case states its sibling.
struct SiblingDiagnosis: Rule {
  static let description = RuleDescription(
    id: "D402", name: "sibling-diagnosis", category: .diagnosis, defaultSeverity: .error, precedence: 13,
    summary: "The report states a diagnosis where the case states another kind of the same disease.",
    rationale: "Siblings share their picture and differ in treatment.",
    limits: "Only diagnoses with one direct parent and one axis are rivals; what either text keeps as differential is not compared.",
    triggering: [
      .init(original: "Crohn disease of the terminal ileum.", report: "Ulcerative colitis."),
      .init(original: "Pulmonary adenocarcinoma.", report: "Squamous cell carcinoma of the lung."),
      .init(original: "Non-small-cell lung cancer.", report: "Small-cell lung cancer."),
    ],
    nonTriggering: [
      .init(original: "Crohn disease.", report: "Crohn disease."),
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
  }
}

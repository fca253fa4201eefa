import CaseDocument
import ClinicalFacts
import Lexicon

/// Notes a report that settles on a broader diagnosis than the case.
struct UnderSpecification: Rule {
  static let description = RuleDescription(
    id: "D405", name: "under-specification", category: .diagnosis, defaultSeverity: .note, precedence: 61,
    summary: "The report settles on a broader diagnosis than the case.",
    rationale: "What is true in general may be too little to act upon.",
    limits: "A note only; silent when the report names the case's diagnosis anywhere.",
    triggering: [
      .init(original: "Crohn disease of the terminal ileum.", report: "Inflammatory bowel disease."),
      .init(original: "Systemic lupus erythematosus with arthritis.", report: "Connective tissue disease."),
      .init(original: "Final diagnosis: myxoid liposarcoma.", report: "The most likely diagnosis is soft tissue sarcoma."),
    ],
    nonTriggering: [
      .init(original: "Crohn disease.", report: "Crohn disease."),
      .init(original: "Connective tissue disease.", report: "Systemic lupus erythematosus."),
      .init(original: "Crohn disease.", report: "Inflammatory bowel disease. The pattern is that of Crohn disease."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let lexicon = comparison.lexicon
    let matcher = DiagnosisMatcher(comparison: comparison)
    guard let truth = DiagnosisMatcher.principal(matcher.settled(comparison.original)),
      let claim = matcher.settled(comparison.report).first(where: { $0.concept != truth.concept && lexicon.isA(truth.concept, $0.concept) }
      ),
      !matcher.names(truth.concept, in: comparison.report), !lexicon.flags(claim.concept).contains(.umbrella)
    else { return }
    let labels = (lexicon.label(truth.concept), lexicon.label(claim.concept))
    report(
      detection(
        .generalisation, message: "The case's diagnosis is \(labels.0); the report says no more than \(labels.1).",
        original: Claim(side: .original, range: truth.evidence, fact: "\(labels.0) · present"),
        report: Claim(side: .report, range: claim.evidence, fact: "\(labels.1) · present")))
  }
}

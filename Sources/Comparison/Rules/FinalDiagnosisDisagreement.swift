import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports a report that settles on another diagnosis than the case.
struct FinalDiagnosisDisagreement: Rule {
  static let description = RuleDescription(
    id: "D401", name: "final-diagnosis-disagreement", category: .diagnosis, defaultSeverity: .error, precedence: 12,
    summary: "The report settles on a diagnosis that cannot be the case's, or weighs only such.",
    rationale: "The diagnosis is what the reader acts upon.",
    limits: "Broader and narrower diagnoses, a disease and its cause or manifestation, and subtypes on different axes agree.",
    triggering: [
      .init(original: "Final diagnosis: Ewing sarcoma.", report: "The most likely diagnosis is osteomyelitis."),
      .init(original: "Final diagnosis: giant cell tumor of bone.", report: "The final diagnosis is aneurysmal bone cyst."),
      .init(original: "Final diagnosis: appendicitis.", report: "The most likely diagnosis is Crohn disease."),
      .init(original: "Final diagnosis: Ewing sarcoma.", report: "Differential diagnosis: osteosarcoma, lymphoma."),
    ],
    nonTriggering: [
      .init(original: "Final diagnosis: Ewing sarcoma.", report: "Differential diagnosis: Ewing sarcoma, osteosarcoma."),
      .init(original: "Final diagnosis: Crohn disease.", report: "The most likely diagnosis is inflammatory bowel disease."),
      .init(
        original: "Final diagnosis: calcinosis cutis universalis.", report: "The most likely diagnosis is idiopathic calcinosis cutis."),
      .init(original: "Final diagnosis: Wilms tumor.", report: "The most likely diagnosis is nephroblastoma."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let matcher = DiagnosisMatcher(comparison: comparison)
    checkDifferential(comparison, matcher, report)
    let truths = matcher.settled(comparison.original)
    let claims = matcher.settled(comparison.report)
    guard let truth = DiagnosisMatcher.principal(truths), let claim = DiagnosisMatcher.principal(claims) else { return }
    guard !claims.contains(where: { one in truths.contains { matcher.compatible(one, $0) } }),
      matcher.disagree(truth, claim), !matcher.names(claim.concept, in: comparison.original),
      !matcher.names(truth.concept, in: comparison.report)
    else { return }
    let lexicon = comparison.lexicon
    report(
      detection(
        message: "The case's diagnosis is \(lexicon.label(truth.concept)); the report settles on \(lexicon.label(claim.concept)).",
        original: Claim(side: .original, range: truth.evidence, fact: "\(lexicon.label(truth.concept)) · final"),
        report: Claim(side: .report, range: claim.evidence, fact: "\(lexicon.label(claim.concept)) · final")))
  }

  /// A list of differential diagnoses, and nothing else, of which none can be what the case settles on and one is its rival.
  private func checkDifferential(_ comparison: FactComparison, _ matcher: DiagnosisMatcher, _ report: (Detection) -> Void) {
    let weighed = comparison.report.diagnoses.filter { $0.standing != .rejected }
    let truths = DiagnosisMatcher.statements(comparison.original, .final)
    guard let truth = DiagnosisMatcher.principal(truths), weighed.count > 1, weighed.allSatisfy({ $0.standing == .differential }),
      !comparison.report.facts.contains(where: { comparison.entailment.related($0.subject, truth.concept) }),
      !weighed.contains(where: { one in truths.contains { matcher.compatible(one, $0) } }),
      let rival = weighed.first(where: { matcher.areSiblings($0.concept, truth.concept) || matcher.areRivals(truth, $0) })
    else { return }
    let labels = (comparison.lexicon.label(truth.concept), comparison.lexicon.label(rival.concept))
    report(
      detection(
        message: "The case's diagnosis is \(labels.0); the report weighs \(labels.1) and others, but not this one.",
        original: Claim(side: .original, range: truth.evidence, fact: "\(labels.0) · final"),
        report: Claim(side: .report, range: rival.evidence, fact: "\(labels.1) · differential")))
  }
}

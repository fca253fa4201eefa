import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports a diagnosis that the case rejects and the report asserts.
struct RejectedDiagnosisAsserted: Rule {
  static let description = RuleDescription(
    id: "D406", name: "rejected-diagnosis-asserted", category: .diagnosis, defaultSeverity: .error, precedence: 7,
    summary: "The report asserts a diagnosis that the case rejects.",
    rationale: "What was ruled out, by histology or reasoning, must not come back as the answer.",
    limits: "Where the report settles on a diagnosis, only that one counts; what it lists among others is not reported.",
    triggering: [
      .init(original: "The lesion is a hemangioma rather than a metastasis.", report: "Hepatic metastasis."),
      .init(original: "Pulmonary embolism was ruled out.", report: "Findings are diagnostic of pulmonary embolism."),
      .init(original: "Tuberculosis was excluded.", report: "The most likely diagnosis is tuberculosis."),
    ],
    nonTriggering: [
      .init(original: "The lesion is a hemangioma rather than a metastasis.", report: "Hepatic hemangioma."),
      .init(original: "Tuberculosis was excluded.", report: "Tuberculosis is unlikely."),
      .init(original: "Lymphoma was excluded.", report: "Differential diagnosis: lymphoma."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let own = comparison.original.diagnoses
    let rejected = own.filter { $0.standing == .rejected }
    let accepted = own.filter { $0.standing >= .mentioned }
    let settles = comparison.report.diagnoses.contains { $0.standing == .final }
    for claim in comparison.report.diagnoses where claim.standing >= (settles ? .final : .mentioned) && claim.certainty != .possible {
      guard
        let denial = rejected.first(where: {
          ($0.isWeighed || claim.standing == .final) && comparison.lexicon.isA(claim.concept, $0.concept)
        })
      else { continue }
      guard !accepted.contains(where: { comparison.entailment.related($0.concept, claim.concept) }) else { continue }
      let label = comparison.lexicon.label(claim.concept)
      report(
        detection(
          message: "The case rejects \(comparison.lexicon.label(denial.concept)); the report asserts \(label).",
          original: Claim(side: .original, range: denial.evidence, fact: "\(comparison.lexicon.label(denial.concept)) · rejected"),
          report: Claim(side: .report, range: claim.evidence, fact: "\(label) · present")))
    }
  }
}

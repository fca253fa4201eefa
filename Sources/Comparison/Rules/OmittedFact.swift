import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports proof of the diagnosis, such as a biopsy, that the report leaves out.
struct OmittedFact: Rule {
  static let description = RuleDescription(
    id: "U906", name: "omitted-finding", category: .omission, defaultSeverity: .note, precedence: 15,
    summary: "The report leaves out the biopsy that proves the case's diagnosis.",
    rationale: "A reader must know whether a diagnosis is proven or presumed.",
    limits: "Only biopsies count so far; silent when the report mentions any biopsy.",
    triggering: [
      .init(original: "Calcinosis cutis, confirmed by skin biopsy.", report: "The most likely diagnosis is calcinosis cutis."),
      .init(original: "Liver biopsy was performed.", report: "Hepatic lesion."),
      .init(original: "CT-guided biopsy of the mass was performed.", report: "A mass is seen."),
    ],
    nonTriggering: [
      .init(original: "Confirmed by skin biopsy.", report: "The biopsy proved calcinosis cutis."),
      .init(original: "No biopsy was performed.", report: "Calcinosis cutis."),
      .init(original: "Biopsy is recommended in such lesions.", report: "Calcinosis cutis."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let isBiopsy = { (fact: Fact) in fact.subject != .none && comparison.lexicon.isA(fact.subject, comparison.core.biopsy) }
    guard let biopsy = comparison.originalStatements.first(where: { isBiopsy($0) && $0.assertion.polarity == .present }) else { return }
    guard !comparison.report.facts.contains(where: isBiopsy), comparison.report.marker(.proofMissing) == nil else { return }
    report(
      detection(
        .omission, message: "The case mentions \(comparison.lexicon.label(biopsy.subject)); the report does not.",
        original: comparison.claim(biopsy, .original), report: nil))
  }
}

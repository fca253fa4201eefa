import CaseDocument
import ClinicalFacts
import Lexicon

/// Notes a finding, or the proof of the diagnosis, that the report leaves out.
struct OmittedFact: Rule {
  static let description = RuleDescription(
    id: "U906", name: "omitted-finding", category: .omission, defaultSeverity: .note, precedence: 75,
    summary: "The report leaves out a finding of the case, or the biopsy that proves its diagnosis.",
    rationale: "What is left out cannot be acted upon, and a reader must know whether a diagnosis is proven.",
    limits:
      "A note. Only findings in a place that the report does not mention, and only when it names nothing that goes with them; silent about biopsies when it mentions any.",
    triggering: [
      .init(original: "Calcinosis cutis, confirmed by skin biopsy.", report: "The most likely diagnosis is calcinosis cutis."),
      .init(original: "Liver biopsy was performed.", report: "Hepatic lesion."),
      .init(original: "CT-guided biopsy of the mass was performed.", report: "A mass is seen."),
      .init(original: "Mass in the pancreas. A lesion is seen in the L3 vertebra.", report: "Mass in the pancreas."),
    ],
    nonTriggering: [
      .init(original: "Confirmed by skin biopsy.", report: "The biopsy proved calcinosis cutis."),
      .init(original: "No biopsy was performed.", report: "Calcinosis cutis."),
      .init(original: "Biopsy is recommended in such lesions.", report: "Calcinosis cutis."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    noteFindings(comparison, report)
    noteBiopsy(comparison, report)
  }

  private func noteFindings(_ comparison: FactComparison, _ report: (Detection) -> Void) {
    let support = Support(comparison: comparison)
    guard !comparison.reportStatements.isEmpty else { return }
    var told: [ConceptID] = []
    for fact in comparison.originalStatements where !fact.assertion.isFollowUp && !told.contains(fact.subject) {
      // Of a mere "lesion" only its place tells which one it is.
      let isLesion = comparison.core.isGeneric(fact.subject) && !fact.sites.isEmpty
      guard support.isClaim(fact), support.namesPlace(comparison.report, of: fact) == false,
        isLesion || !support.speaks(comparison.report, of: fact)
      else { continue }
      told.append(fact.subject)
      report(
        detection(
          .omission, significance: support.significance(fact.subject),
          message: "The case states \(FactWording(lexicon: comparison.lexicon).phrase(fact)); the report does not mention it.",
          original: comparison.claim(fact, .original), report: nil))
    }
  }

  private func noteBiopsy(_ comparison: FactComparison, _ report: (Detection) -> Void) {
    let isBiopsy = { (fact: Fact) in fact.subject != .none && comparison.lexicon.isA(fact.subject, comparison.core.biopsy) }
    guard let biopsy = comparison.originalStatements.first(where: { isBiopsy($0) && $0.assertion.polarity == .present }) else { return }
    guard !comparison.report.facts.contains(where: isBiopsy), comparison.report.marker(.proofMissing) == nil else { return }
    report(
      detection(
        .omission, message: "The case mentions \(comparison.lexicon.label(biopsy.subject)); the report does not.",
        original: comparison.claim(biopsy, .original), report: nil))
  }
}

import CaseDocument
import ClinicalFacts
import Lexicon

/// Notes a structure that the report calls normal and the case does not mention.
struct UnsupportedNormal: Rule {
  static let description = RuleDescription(
    id: "U903", name: "unsupported-normal", category: .unsupported, defaultSeverity: .off, precedence: 80,
    summary: "The report calls a structure normal that the case does not mention.",
    rationale: "A template calls organs normal that were never looked at.",
    limits: "Off unless selected (`--extend-select U903`), since reports are fuller than cases.",
    triggering: [
      .init(
        original: "CT shows a mass of the liver.",
        report: "Hepatic mass. The spleen is normal."),
      .init(
        original: "MRI of the knee: tear of the medial meniscus.",
        report: "Medial meniscal tear. The lungs are clear."),
      .init(
        original: "Fracture of the clavicle.",
        report: "Clavicular fracture. The bladder is unremarkable."),
    ],
    nonTriggering: [
      .init(
        original: "CT shows a mass of the liver. Normal spleen.",
        report: "Hepatic mass. The spleen is normal."),
      .init(
        original: "MRI of the knee: tear of the medial meniscus.",
        report: "Medial meniscal tear."),
      .init(
        original: "Rupture of the spleen.",
        report: "The liver is lacerated. Splenic rupture."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let support = Support(comparison: comparison)
    for fact in comparison.reportStatements {
      guard case .normality = fact.kind, fact.assertion.polarity == .absent, let site = fact.sites.first,
        support.namesPlace(comparison.original, of: fact) == false
      else { continue }
      let place = FactWording(lexicon: comparison.lexicon).place(site)
      report(
        detection(
          .unsupported, severity: .note, significance: .routine,
          message: "The report calls the \(place) normal; the case does not mention it.",
          original: nil, report: comparison.claim(fact, .report)))
    }
  }
}

import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports a comparison with an earlier examination where the case has none.
struct FabricatedComparison: Rule {
  static let description = RuleDescription(
    id: "T702", name: "comparison-fabricated", category: .temporal, defaultSeverity: .warning, precedence: 42,
    summary: "The report compares with an earlier examination although the case says that there is none.",
    rationale: "A course that nobody could have seen is made up.",
    limits: "Fires only when the case says in so many words that nothing earlier is available.",
    triggering: [
      .init(original: "No prior studies are available.", report: "Compared with the prior study the mass is larger."),
      .init(original: "No prior study. Right renal mass.", report: "Compared to the previous CT the mass is unchanged."),
      .init(original: "There is no previous examination for comparison.", report: "The effusion has grown since the prior radiograph."),
    ],
    nonTriggering: [
      .init(original: "No prior studies are available.", report: "A renal mass is seen."),
      .init(original: "Compared with the prior study the mass is larger.", report: "The mass is larger than on the prior."),
      .init(original: "Comparison: none.", report: "No prior study was available for comparison."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    guard let missing = comparison.original.marker(.comparisonMissing), comparison.original.marker(.comparisonMade) == nil else { return }
    guard let made = comparison.report.marker(.comparisonMade), comparison.report.marker(.comparisonMissing) == nil else { return }
    report(
      detection(
        message: "The case says that there is nothing to compare with; the report compares.",
        original: Claim(side: .original, range: missing.range, fact: "comparison · absent"),
        report: Claim(side: .report, range: made.range, fact: "comparison · present")))
  }
}

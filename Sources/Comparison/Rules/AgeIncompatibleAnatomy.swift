import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports a state of growth that does not fit the patient's age.
struct AgeIncompatibleAnatomy: Rule {
  static let description = RuleDescription(
    id: "X811", name: "age-incompatible-anatomy", category: .demographics, defaultSeverity: .warning, precedence: 46,
    summary:
      "The report describes open growth plates in the grown, closed ones in a child, or something else that does not occur at the patient’s age.",
    rationale: "The report may be of another patient.",
    limits: "From 30 years on growth plates are closed, up to 9 years they are open; between lies every variant.",
    triggering: [
      .init(original: "A 71-year-old woman.", report: "The growth plates are open."),
      .init(original: "A 55-year-old man with knee pain.", report: "The physes are open."),
      .init(original: "A 5-year-old girl.", report: "The growth plates are fused."),
      .init(original: "A 78-year-old woman.", report: "There is a corpus luteum cyst."),
      .init(original: "A 66-year-old man with hip pain.", report: "There is a slipped capital femoral epiphysis."),
    ],
    nonTriggering: [
      .init(original: "A 12-year-old girl.", report: "The growth plates are open."),
      .init(original: "A 71-year-old woman.", report: "The growth plates are fused."),
      .init(original: "A 31-year-old woman.", report: "There is a corpus luteum cyst."),
      .init(original: "A patient with knee pain.", report: "The growth plates are open."),
    ])

  /// The age in years from which no growth plate is open: the last, of the clavicle, closes before 30 (Kellinghaus, 2010).
  private static let grown = 30.0
  /// The age in years up to which the growth plates of the long bones are open: the first close at 10 to 12 (Gilsanz and Ratib, 2012).
  private static let growing = 9.0

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let own = comparison.original.demographics.ages
    let ages = (own.isEmpty ? comparison.report.demographics.ages : own).filter(\.isNumber)
    guard let age = ages.first, let lowest = ages.map(\.low).min(), let highest = ages.map(\.high).max() else { return }
    let plausible = PlausibleAges(lexicon: comparison.lexicon)
    for fact in comparison.reportStatements where fact.kind == .concept && fact.assertion.polarity == .present {
      guard let known = plausible.ages(of: fact.subject), lowest > known.upperBound || highest < known.lowerBound,
        !comparison.original.facts.contains(where: { comparison.entailment.related($0.subject, fact.subject) })
      else { continue }
      report(
        detection(
          message: "The report states \(comparison.lexicon.label(fact.subject)), which does not occur at the patient’s age.",
          original: Claim(side: own.isEmpty ? .report : .original, range: age.range, fact: "age · \(Int(lowest)) years"),
          report: comparison.claim(fact, .report)))
      return
    }
    for fact in comparison.reportStatements where fact.kind == .concept && fact.subject == comparison.core.closedPhysis {
      let isOpen = fact.assertion.polarity == .absent
      guard isOpen ? lowest >= Self.grown : highest <= Self.growing + 1 else { continue }
      report(
        detection(
          message: "The growth plates are said to be \(isOpen ? "open" : "closed"), which does not fit the patient's age.",
          original: Claim(side: own.isEmpty ? .report : .original, range: age.range, fact: "age · \(Int(lowest)) years"),
          report: comparison.claim(fact, .report)))
      return
    }
  }
}

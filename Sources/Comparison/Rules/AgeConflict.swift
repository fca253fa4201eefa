import CaseDocument
import ClinicalFacts

/// Reports an age that cannot be the patient's.
struct AgeConflict: Rule {
  static let description = RuleDescription(
    id: "X801", name: "age", category: .demographics, defaultSeverity: .error, precedence: 1,
    summary: "The report gives the patient another age than the case.",
    rationale: "A wrong age changes the differential diagnosis and may mean a wrong patient.",
    limits: "One year of difference is tolerated between numbers, a fifth of the age (at least two years) against words such as “toddler”.",
    triggering: [
      .init(original: "A 3-year-old boy.", report: "A 30-year-old patient."),
      .init(original: "A 54-year-old woman.", report: "A 45-year-old woman."),
      .init(original: "A 68-year-old man with falls.", report: "A toddler with falls."),
    ],
    nonTriggering: [
      .init(original: "An 18-month-old girl.", report: "A 1.5-year-old female infant."),
      .init(original: "A woman in her thirties.", report: "A 34-year-old woman."),
      .init(original: "A 9-year-old girl.", report: "The patient is a nine-year-old female."),
    ])

  /// The difference in years that is tolerated between two numbers.
  private static let tolerance = 1.0

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let own = comparison.original.demographics.ages
    let known = own.contains(where: \.isNumber) ? own.filter(\.isNumber) : own
    guard let first = known.first else { return }
    let claims = comparison.report.demographics.ages
    if let claim = claims.first(where: \.isNumber) ?? claims.first {
      guard !known.contains(where: { agree($0, claim) }) else { return }
      report(
        detection(
          severity: claim.isNumber && first.isNumber ? .error : .warning,
          message: "The case gives the patient's age as \(text(first)); the report gives \(text(claim)).",
          original: Claim(side: .original, range: first.range, fact: "age · \(text(first))"),
          report: Claim(side: .report, range: claim.range, fact: "age · \(text(claim))")))
    }
  }

  private func agree(_ first: Demographics.Age, _ second: Demographics.Age) -> Bool {
    let slack =
      first.isNumber && second.isNumber ? min(Self.tolerance, max(first.low, second.low) / 4) : max(2, max(first.low, second.low) / 5)
    return first.low - slack <= second.high && second.low - slack <= first.high
  }

  private func text(_ age: Demographics.Age) -> String {
    let low = Int(age.low.rounded(.down))
    let high = Int(age.high.rounded(.down))
    if age.isNumber, age.low < 2 { return "\(Int((age.low * 12).rounded())) months" }
    return high - low > 1 ? "\(low)–\(high) years" : "\(low) years"
  }
}

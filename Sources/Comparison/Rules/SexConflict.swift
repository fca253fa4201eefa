import CaseDocument
import ClinicalFacts

/// Reports a sex that is not the patient's.
struct SexConflict: Rule {
  static let description = RuleDescription(
    id: "X802", name: "sex", category: .demographics, defaultSeverity: .error, precedence: 2,
    summary: "The report gives the patient another sex than the case.",
    rationale: "A wrong sex may mean a wrong patient.",
    limits: "Silent when a text uses words of both sexes.",
    triggering: [
      .init(original: "A 9-year-old girl with a limp.", report: "A 9-year-old boy presented with a limp."),
      .init(original: "This man complained of chest pain.", report: "The woman complained of chest pain."),
      .init(original: "She presented with vomiting.", report: "He presented with vomiting."),
    ],
    nonTriggering: [
      .init(original: "A 9-year-old girl.", report: "The patient is a nine-year-old female."),
      .init(original: "A 60-year-old man.", report: "The patient presented with cough."),
      .init(original: "A male infant.", report: "This boy was brought in with fever."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let own = comparison.original.demographics.sexes
    let stated = comparison.report.demographics.sexes
    guard let first = own.first, let claim = stated.first, first.sex != claim.sex else { return }
    guard own.allSatisfy({ $0.sex == first.sex }), stated.allSatisfy({ $0.sex == claim.sex }) else { return }
    report(
      detection(
        message: "The case's patient is \(first.sex.rawValue); the report's is \(claim.sex.rawValue).",
        original: Claim(side: .original, range: first.range, fact: "sex · \(first.sex.rawValue)"),
        report: Claim(side: .report, range: claim.range, fact: "sex · \(claim.sex.rawValue)")))
  }
}

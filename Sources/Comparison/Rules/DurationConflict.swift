import CaseDocument
import ClinicalFacts
import SourceText

/// Reports spans of time that differ.
struct DurationConflict: Rule {
  static let description = RuleDescription(
    id: "T705", name: "date-duration-interval", category: .temporal, defaultSeverity: .warning, precedence: 6,
    summary: "The report gives another duration or interval than the case.",
    rationale: "Weeks for months change the differential diagnosis and the staging of disease.",
    limits: "Ages are not compared here. Compares the spans of one thing or event, or the only one left over on each side.",
    triggering: [
      .init(original: "Headache for 3 weeks.", report: "The patient had headache for 3 years."),
      .init(original: "CT eight days after surgery.", report: "CT eight months after surgery."),
      .init(original: "She has had a cough for ten days.", report: "A cough of ten weeks’ duration."),
      .init(original: "The fever had settled within five days.", report: "The fever abated after five weeks."),
      .init(original: "He had worked in a foundry for 25 years.", report: "He was employed in a foundry for two years."),
    ],
    nonTriggering: [
      .init(original: "Fever for 48 hours.", report: "Fever for two days."),
      .init(original: "Pain for half a year.", report: "Pain for 6 months."),
      .init(original: "A 3-month-old boy with vomiting for 2 days.", report: "Vomiting for 2 days in an infant of 3 months."),
      .init(
        original: "Cough for two weeks and weight loss for six months.",
        report: "Weight loss over six months; cough since two weeks."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    var reported: [ByteRange] = []
    let wording = DescriptorWording(lexicon: comparison.lexicon)
    for (own, claim) in TimeSpanConflicts(comparison: comparison).pairs()
    where !isAge(own.evidence, comparison.original) && !isAge(claim.evidence, comparison.report) {
      reported.append(claim.evidence)
      report(
        detection(
          message: "The case gives \(wording.text(own.quantity)); the report gives \(wording.text(claim.quantity)).",
          original: Claim(side: .original, range: own.evidence, fact: "time · \(wording.text(own.quantity))"),
          report: Claim(side: .report, range: claim.evidence, fact: "time · \(wording.text(claim.quantity))")))
    }
    for pair in QuantityConflicts(comparison: comparison).pairs(of: [.time]) where pair.relation == .different && pair.isNamed {
      guard !reported.contains(where: { $0.overlaps(pair.report.evidence) }), !isAge(pair.original.evidence, comparison.original),
        !isAge(pair.report.evidence, comparison.report)
      else { continue }
      let thing = (wording.thing(pair.original) ?? wording.thing(pair.report)).map { " for \($0)" } ?? ""
      report(
        detection(
          message: "The case gives \(wording.text(pair.original))\(thing); the report gives \(wording.text(pair.report)).",
          original: comparison.claim(pair.original, .original), report: comparison.claim(pair.report, .report)))
    }
  }

  /// Whether a span of time is the age of the patient.
  private func isAge(_ range: ByteRange, _ set: FactSet) -> Bool { set.demographics.ages.contains { $0.range.overlaps(range) } }
}

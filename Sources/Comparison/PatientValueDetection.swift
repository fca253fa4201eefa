import CaseDocument
import ClinicalFacts
import Lexicon

extension Rule {
  /// Returns a detection of two values said of the patient, the procedure or the course.
  func detection(
    severity: Severity? = nil, _ own: PatientValue, _ claim: PatientValue, _ comparison: FactComparison
  ) -> Detection {
    func text(_ value: PatientValue) -> String {
      value.value.isDenied ? "not \(comparison.lexicon.label(value.value.concept))" : comparison.lexicon.label(value.value.concept)
    }
    return detection(
      severity: severity, message: "The case says “\(text(own))”; the report says “\(text(claim))”.",
      original: Claim(side: .original, range: own.evidence, fact: text(own)),
      report: Claim(side: .report, range: claim.evidence, fact: text(claim)))
  }
}

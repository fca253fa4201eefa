import CaseDocument
import ClinicalFacts
import Lexicon

/// A rule about values said of the patient, the procedure or the course, which reports each value that excludes the other text's.
protocol PatientValueRule: Rule {
  /// The properties that it compares, by their names in `Data/attributes.tsv`.
  static var properties: Set<String> { get }
}

extension PatientValueRule {
  func check(_ comparison: FactComparison, report: (Detection) -> Void) { checkValues(comparison, report: report) }

  /// Reports the values that exclude each other.
  func checkValues(_ comparison: FactComparison, report: (Detection) -> Void) {
    func text(_ value: PatientValue) -> String {
      let label = comparison.lexicon.label(value.value.concept)
      return value.value.isDenied ? "not \(label)" : label
    }
    for (own, claim) in PatientValueConflicts(comparison: comparison).pairs(of: Self.properties) {
      report(
        detection(
          message: "The case says “\(text(own))”; the report says “\(text(claim))”.",
          original: Claim(side: .original, range: own.evidence, fact: text(own)),
          report: Claim(side: .report, range: claim.evidence, fact: text(claim))))
    }
  }
}

import CaseDocument
import ClinicalFacts
import Lexicon

/// Notes a list of differential diagnoses that lacks members of the other text's list or has new ones.
struct DifferentialChanged: Rule {
  static let description = RuleDescription(
    id: "D403", name: "differential-changed", category: .diagnosis, defaultSeverity: .note, precedence: 62,
    summary: "The report weighs other differential diagnoses than the case.",
    rationale: "A differential that was dropped may not be looked for; one that is new may be an invention.",
    limits: "A note only, one for a case; kinds, causes and companions of what the other text names anywhere do not count.",
    triggering: [
      .init(
        original: "Differential diagnosis: metastasis, glioma and abscess.", report: "Differential diagnosis: metastasis and glioma."),
      .init(
        original: "Differential diagnosis: chordoma, chondrosarcoma.",
        report: "Differential diagnosis: chordoma, chondrosarcoma, plasmacytoma."),
      .init(
        original: "Differential diagnosis: lymphoma, sarcoidosis.", report: "Differential diagnosis: tuberculosis, silicosis."),
    ],
    nonTriggering: [
      .init(original: "Differential diagnosis: metastasis and glioma.", report: "Differential diagnosis: glioma, metastasis."),
      .init(original: "Differential diagnosis: metastasis and glioma.", report: "There is a ring-enhancing mass."),
      .init(
        original: "Differential diagnosis: glioblastoma, lymphoma.", report: "Differential diagnosis: lymphoma and high-grade glioma."),
    ])

  /// The most members of a list that a message names.
  private static let mostNamed = 3

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let matcher = DiagnosisMatcher(comparison: comparison)
    let own = DiagnosisMatcher.statements(comparison.original, .differential)
    let claims = DiagnosisMatcher.statements(comparison.report, .differential)
    guard own.count > 1, claims.count > 1 else { return }
    let dropped = own.filter { one in !comparison.report.diagnoses.contains { matcher.compatible(one, $0) } }
    let added = claims.filter { one in !comparison.original.diagnoses.contains { matcher.compatible(one, $0) } }
    guard let first = dropped.first ?? added.first else { return }
    let verdict: Verdict = added.isEmpty ? .omission : dropped.isEmpty ? .unsupported : .review
    let parts = [("only the case considers", dropped), ("only the report considers", added)].filter { !$0.1.isEmpty }
    let message = parts.map { "\($0.0) \(names($0.1, comparison.lexicon))" }.joined(separator: "; ")
    report(
      detection(
        verdict, message: message.prefix(1).uppercased() + message.dropFirst() + ".",
        original: claim(dropped.isEmpty ? own[0] : first, .original, comparison.lexicon),
        report: claim(added.first ?? claims[0], .report, comparison.lexicon)))
  }

  private func names(_ statements: [DiagnosisStatement], _ lexicon: Lexicon) -> String {
    var names: [String] = []
    for statement in statements where !names.contains(lexicon.label(statement.concept)) { names.append(lexicon.label(statement.concept)) }
    let rest = names.count - Self.mostNamed
    return names.prefix(Self.mostNamed).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }

  private func claim(_ statement: DiagnosisStatement, _ side: SegmentRole, _ lexicon: Lexicon) -> Claim {
    Claim(side: side, range: statement.evidence, fact: "\(lexicon.label(statement.concept)) · differential")
  }
}

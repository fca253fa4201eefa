import CaseDocument
import ClinicalFacts
import Lexicon

/// Notes a question of the examination that the report does not answer.
struct UnansweredQuestion: Rule {
  static let description = RuleDescription(
    id: "U908", name: "clinical-question-unanswered", category: .omission, defaultSeverity: .note, precedence: 64,
    summary: "The report does not speak of what the examination was to find out.",
    rationale: "The referring physician asked for it.",
    limits: "A note; only questions in words such as “rule out”.",
    triggering: [
      .init(
        original: "CT was performed to rule out pulmonary embolism.",
        report: "Mild cardiomegaly."),
      .init(
        original: "MRI to exclude spinal stenosis. Normal vertebrae.",
        report: "The vertebrae are normal."),
      .init(
        original: "Ultrasound to rule out appendicitis.",
        report: "Cyst of the right ovary."),
    ],
    nonTriggering: [
      .init(
        original: "CT was performed to rule out pulmonary embolism.",
        report: "No pulmonary embolism."),
      .init(
        original: "MRI to exclude spinal stenosis.",
        report: "The spinal canal is narrowed."),
      .init(
        original: "Ultrasound to rule out appendicitis.",
        report: "Appendicitis is unlikely."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let support = Support(comparison: comparison)
    guard !comparison.reportStatements.isEmpty else { return }
    for fact in comparison.original.facts where fact.assertion.isAsked && fact.kind == .concept && fact.assertion.experiencer == .patient {
      guard [.observation, .diagnosis].contains(comparison.lexicon.kind(fact.subject)),
        !comparison.lexicon.flags(fact.subject).contains(.umbrella), !comparison.core.isGeneric(fact.subject),
        !support.speaks(comparison.report, of: fact)
      else { continue }
      report(
        detection(
          .omission, message: "The case asks for \(FactWording(lexicon: comparison.lexicon).phrase(fact)); the report does not answer.",
          original: comparison.claim(fact, .original), report: nil))
      return
    }
  }
}

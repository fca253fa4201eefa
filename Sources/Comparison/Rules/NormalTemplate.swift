import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports a structure that a report calls normal in one sentence and abnormal in another.
struct NormalTemplate: Rule {
  static let description = RuleDescription(
    id: "I009", name: "normal-template-plus-positive", category: .internal, defaultSeverity: .warning, precedence: 19,
    summary: "The report calls a structure normal and states an abnormality of it in another sentence.",
    rationale: "The normal sentence of a template was left standing beside the finding.",
    limits:
      "Only abnormalities in the very structure that is called normal, and only what those words deny; a note for what may be too small to mention; silent for “otherwise”, “apart from” and later examinations.",
    triggering: [
      .init(original: "CT of the abdomen.", report: "The liver is unremarkable. The spleen is normal. A 3 cm hepatic mass is present."),
      .init(
        original: "CT of the abdomen.", report: "There is a laceration of the spleen. The liver is enlarged. The spleen is normal."),
      .init(
        original: "Ultrasound of the pelvis.",
        report: "The bladder is unremarkable. The uterus is enlarged. There is a mass of the bladder."),
    ],
    nonTriggering: [
      .init(original: "CT of the abdomen.", report: "There is a hepatic mass. The liver is otherwise unremarkable."),
      .init(original: "CT of the chest.", report: "Consolidation in the right lung. The left lung is clear."),
      .init(original: "MRI of the knee.", report: "The menisci are intact. There is a tear of the anterior cruciate ligament."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    for (normality, abnormality) in InternalConflicts(comparison: comparison).normalPairs(comparison.reportStatements) {
      let wording = FactWording(lexicon: comparison.lexicon)
      let (first, second) = normality.sentence < abnormality.sentence ? (normality, abnormality) : (abnormality, normality)
      let place = normality.sites.first.map(wording.place) ?? "structure"
      let lexicon = comparison.lexicon
      let isStriking = lexicon.flags(abnormality.subject).contains(.critical) && lexicon.kind(abnormality.subject) == .observation
      report(
        detection(
          isStriking ? .contradiction : .review, severity: isStriking ? .warning : .note,
          message: "The report calls the \(place) normal and states \(wording.phrase(abnormality)).",
          original: comparison.claim(first, .report), report: comparison.claim(second, .report)))
    }
  }
}

import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports what the case holds possible and the report states as a fact.
struct CertaintyEscalated: Rule {
  static let description = RuleDescription(
    id: "C501", name: "certainty-escalated", category: .certainty, defaultSeverity: .warning, precedence: 40,
    summary: "The report states as a fact what the case holds possible only.",
    rationale: "A reader acts upon a certain statement and waits with an uncertain one.",
    limits:
      "“Likely” and “probable” count as statements, on either side; a note only for observations that “may” be there; silent when the case states the thing elsewhere.",
    triggering: [
      .init(original: "A small splenic laceration cannot be excluded.", report: "There is a small splenic laceration."),
      .init(original: "The liver lesion may represent an abscess.", report: "Liver abscess."),
      .init(original: "Pulmonary edema versus pneumonia.", report: "Pneumonia is present."),
    ],
    nonTriggering: [
      .init(original: "A small splenic laceration cannot be excluded.", report: "A splenic laceration is possible."),
      .init(original: "Possible abscess on ultrasound. CT showed an abscess of the liver.", report: "Liver abscess."),
      .init(original: "Findings most likely represent appendicitis.", report: "Appendicitis."),
      .init(original: "Pneumonia cannot be excluded.", report: "The lungs are hyperinflated."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let conflicts = StateConflicts(comparison: comparison, kinds: [.observation, .diagnosis])
    let isSettled = comparison.original.diagnoses.contains { $0.standing == .final }
    let pairs = conflicts.pairs(
      claim: { $0.isCertain && !$0.assertion.isFollowUp },
      counter: { Self.isLeftOpen($0) && !(isSettled && comparison.lexicon.kind($0.subject) == .diagnosis) },
      support: { $0.isAsserted && $0.assertion.certainty != .possible })
    for (own, claim) in pairs {
      let wording = FactWording(lexicon: comparison.lexicon)
      let isPlain = own.assertion.polarity == .unknown || comparison.lexicon.kind(own.subject) == .diagnosis
      report(
        detection(
          isPlain ? .contradiction : .review, severity: isPlain ? nil : .note,
          message: "The case holds \(wording.phrase(own)) possible; the report states it as a fact.",
          original: comparison.claim(own, .original), report: comparison.claim(claim, .report)))
    }
  }

  /// Whether the text itself hedges; what merely stands in a list of differential diagnoses is discussed, not held possible.
  private static func isLeftOpen(_ fact: Fact) -> Bool {
    let assertion = fact.assertion
    return assertion.certainty == .possible && assertion.polarity != .absent && assertion.experiencer == .patient && assertion.cue != nil
      && assertion.temporality == .current
  }
}

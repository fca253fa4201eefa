import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports what the case only asks and the report states as seen.
struct IndicationAsFinding: Rule {
  static let description = RuleDescription(
    id: "C503", name: "indication-as-finding", category: .certainty, defaultSeverity: .warning, precedence: 42,
    summary: "The report states as a fact what the case names only as the question of the examination.",
    rationale: "A question that comes back as an answer was never answered by the images.",
    limits: "A note for things that are not critical. Silent when the case states the thing, or what usually shows it, anywhere.",
    triggering: [
      .init(original: "CT was performed to rule out pulmonary embolism.", report: "Pulmonary embolism is present."),
      .init(original: "The CT was requested to exclude aortic dissection. The lungs are clear.", report: "Aortic dissection."),
      .init(original: "Is there acute appendicitis? The liver is normal.", report: "There is acute appendicitis."),
    ],
    nonTriggering: [
      .init(
        original: "CT was performed to rule out pulmonary embolism. Both lower lobe arteries show emboli.", report: "Pulmonary embolism."),
      .init(original: "?fracture", report: "No fracture of the scaphoid."),
      .init(original: "Is there appendicitis? The appendix is thick: acute appendicitis.", report: "Acute appendicitis."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let pairs = StateConflicts(comparison: comparison, kinds: [.observation, .diagnosis]).pairs(
      claim: { $0.isCertain && !$0.assertion.isFollowUp },
      counter: { $0.assertion.isAsked && $0.assertion.polarity == .unknown && $0.assertion.experiencer == .patient },
      support: { $0.isAsserted || $0.assertion.certainty == .possible && !$0.assertion.isAsked })
    for (own, claim) in pairs where isOpen(own, claim, comparison) {
      let wording = FactWording(lexicon: comparison.lexicon)
      report(
        detection(
          .unsupported, severity: comparison.lexicon.flags(own.subject).contains(.critical) ? nil : .note,
          message: "The case only asks for \(wording.phrase(own)); the report states \(wording.phrase(claim)).",
          original: comparison.claim(own, .original), report: comparison.claim(claim, .report)))
    }
  }

  /// Whether the report claims no less than was asked, and the case states nothing that goes with it.
  private func isOpen(_ own: Fact, _ claim: Fact, _ comparison: FactComparison) -> Bool {
    comparison.lexicon.isA(claim.subject, own.subject)
      && !comparison.original.facts.contains {
        !$0.assertion.isAsked && $0.assertion.polarity != .absent && $0.kind == .concept
          && comparison.entailment.associated($0.subject, claim.subject)
      }
  }
}

import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports a thing that is gone in one text and still there in the other.
struct ResolvedFlip: Rule {
  static let description = RuleDescription(
    id: "P105", name: "resolved-flip", category: .presence, defaultSeverity: .error, precedence: 17,
    summary: "One text says that a thing has resolved, the other that it is there.",
    rationale: "A thing that is gone needs no treatment; one that persists may need more.",
    limits: "Silent when the text that says “resolved” also describes the thing as it was, unless the other says that it persists.",
    triggering: [
      .init(original: "The left pleural effusion has resolved.", report: "The left pleural effusion persists."),
      .init(original: "The subdural hematoma persists.", report: "The subdural hematoma has resolved."),
      .init(original: "The previously seen hydronephrosis has resolved.", report: "Right hydronephrosis."),
    ],
    nonTriggering: [
      .init(original: "The left pleural effusion has resolved.", report: "The pleural effusion is no longer seen."),
      .init(original: "Left pleural effusion. At follow-up the effusion had resolved.", report: "Left pleural effusion."),
      .init(original: "The hydronephrosis has nearly resolved.", report: "The hydronephrosis has decreased."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let sides = [(comparison.original.facts, comparison.report.facts, true), (comparison.report.facts, comparison.original.facts, false)]
    for (resolving, holding, isOriginal) in sides {
      let present = resolving.filter { Self.isCurrent($0, comparison) && $0.assertion.polarity == .present && $0.trend != .resolved }
      for gone in resolving where Self.isCurrent(gone, comparison) && Self.isGone(gone) {
        let rivals = holding.filter { Self.isCurrent($0, comparison) && comparison.matcher.isSameThing($0, gone) }
        guard !rivals.contains(where: { Self.isGone($0) || $0.assertion.polarity != .present || $0.trend == .better }) else { continue }
        let isDescribed = present.contains { comparison.entailment.associated($0.subject, gone.subject) }
        guard let rival = rivals.first(where: { Self.persists($0) }) ?? (isDescribed || !isOriginal ? nil : rivals.first) else { continue }
        let (own, claim) = isOriginal ? (gone, rival) : (rival, gone)
        let texts = isOriginal ? ("case", "report") : ("report", "case")
        report(
          detection(
            message:
              "The \(texts.0) says that \(FactWording(lexicon: comparison.lexicon).phrase(gone)) has resolved; the \(texts.1) has it.",
            original: comparison.claim(own, .original), report: comparison.claim(claim, .report)))
      }
    }
  }

  private static func isCurrent(_ fact: Fact, _ comparison: FactComparison) -> Bool {
    let assertion = fact.assertion
    guard fact.subject != .none, !comparison.lexicon.flags(fact.subject).contains(.umbrella) || comparison.core.isGeneric(fact.subject),
      [.observation, .diagnosis].contains(comparison.lexicon.kind(fact.subject))
    else { return false }
    return fact.kind == .concept && !assertion.isGeneral && assertion.experiencer == .patient && assertion.temporality == .current
      && assertion.certainty == .definite
  }

  private static func isGone(_ fact: Fact) -> Bool {
    fact.assertion.polarity == .absent && fact.assertion.isFollowUp
  }

  private static func persists(_ fact: Fact) -> Bool {
    fact.assertion.polarity == .present && (fact.trend == .stable || fact.trend == .worse)
  }
}

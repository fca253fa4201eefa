import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports a symptom or item of history that one text denies and the other asserts.
struct SymptomConflict: Rule {
  static let description = RuleDescription(
    id: "X808", name: "history-or-symptom", category: .presence, defaultSeverity: .note, precedence: 47,
    summary: "One text denies a symptom or item of history that the other asserts.",
    rationale: "The history shapes the reading of the images.",
    limits:
      "Symptoms come and go: silent when a text tells of both. A note, since on full cases most of what it found was true at two times.",
    triggering: [
      .init(original: "She reported no photophobia.", report: "The patient complained of photophobia."),
      .init(original: "There was no dysphagia.", report: "The patient complained of dysphagia."),
      .init(original: "The mass was asymptomatic.", report: "The patient complained of pain."),
    ],
    nonTriggering: [
      .init(original: "The patient was afebrile.", report: "There was no fever."),
      .init(original: "Initially afebrile, the patient later developed fever.", report: "Fever was noted."),
      .init(original: "Knee pain.", report: "No chest pain."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let conflicts = PresenceConflicts(comparison: comparison, kinds: [.clinical, .diagnosis])
    let wording = FactWording(lexicon: comparison.lexicon)
    for (denial, assertion) in conflicts.pairs(
      denying: told(comparison.original, comparison), asserting: told(comparison.report, comparison))
    {
      report(
        detection(
          message: "The case denies \(wording.subject(denial)); the report states \(wording.subject(assertion)).",
          original: comparison.claim(denial, .original), report: comparison.claim(assertion, .report)))
    }
    for (denial, assertion) in conflicts.pairs(
      denying: told(comparison.report, comparison), asserting: told(comparison.original, comparison))
    {
      report(
        detection(
          message: "The case states \(wording.subject(assertion)); the report denies \(wording.subject(denial)).",
          original: comparison.claim(assertion, .original), report: comparison.claim(denial, .report)))
    }
    checkAsymptomatic(comparison, report)
  }

  /// What a text tells of its patient at first; an injury of the past is an item of history, a symptom of the past is over, and a denial
  /// with a value ("no further pain") speaks of something else.
  private func told(_ set: FactSet, _ comparison: FactComparison) -> [Fact] {
    set.facts.compactMap { fact in
      var fact = fact
      if fact.assertion.temporality == .historical, isInjury(fact, comparison) { fact.assertion.temporality = .current }
      let isOver = fact.assertion.isFollowUp || !fact.attributes.isEmpty && fact.assertion.polarity == .absent
      return FactComparison.isStatement(fact) && isHistory(fact, comparison) && !isOver ? fact : nil
    }
  }

  /// Whether a fact is a symptom or an item of history; freedom from symptoms is compared by itself.
  private func isHistory(_ fact: Fact, _ comparison: FactComparison) -> Bool {
    guard fact.kind == .concept, fact.subject != .none, fact.subject != comparison.core.asymptomatic else { return false }
    return comparison.lexicon.kind(fact.subject) == .clinical || isInjury(fact, comparison)
  }

  private func isInjury(_ fact: Fact, _ comparison: FactComparison) -> Bool {
    fact.subject != .none && comparison.lexicon.isA(fact.subject, comparison.core.injuryMechanism)
  }

  private func checkAsymptomatic(_ comparison: FactComparison, _ report: (Detection) -> Void) {
    func parts(_ facts: [Fact]) -> (silent: Fact?, symptom: Fact?) {
      let present = facts.filter {
        $0.kind == .concept && $0.assertion.polarity == .present && $0.subject != .none && !$0.assertion.isFollowUp
      }
      return (
        present.first { $0.subject == comparison.core.asymptomatic && $0.sites.isEmpty },
        present.first { $0.subject != comparison.core.symptom && comparison.lexicon.isA($0.subject, comparison.core.symptom) }
      )
    }
    let (own, stated) = (parts(comparison.originalStatements), parts(comparison.reportStatements))
    let pair: (Fact, Fact)? =
      if let silent = own.silent, own.symptom == nil, stated.silent == nil, let symptom = stated.symptom {
        (silent, symptom)
      } else if let silent = stated.silent, stated.symptom == nil, own.silent == nil, let symptom = own.symptom {
        (symptom, silent)
      } else {
        nil
      }
    guard let (first, claim) = pair else { return }
    report(
      detection(
        message: "One text calls the patient free of symptoms, the other names symptoms.", original: comparison.claim(first, .original),
        report: comparison.claim(claim, .report)))
  }
}

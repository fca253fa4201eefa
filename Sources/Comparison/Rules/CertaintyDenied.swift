import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports what one text leaves open and the other excludes, and proof that one text has and the other lacks.
struct CertaintyDenied: Rule {
  static let description = RuleDescription(
    id: "C502", name: "certainty-downgraded-or-denied", category: .certainty, defaultSeverity: .warning, precedence: 41,
    summary: "One text leaves open what the other excludes, or lacks the proof that the other has.",
    rationale: "What cannot be excluded must be followed up; what is excluded is not.",
    limits: "Only what “cannot be excluded” counts as left open; silent when a text says both.",
    triggering: [
      .init(original: "A hairline fracture cannot be excluded.", report: "There is no fracture."),
      .init(original: "Hairline fracture was ruled out.", report: "A hairline fracture cannot be excluded."),
      .init(original: "The diagnosis was confirmed by biopsy.", report: "Histological proof is still lacking."),
      .init(original: "Biopsy confirmed sarcoidosis.", report: "It remains unclear whether this is sarcoidosis."),
    ],
    nonTriggering: [
      .init(original: "A hairline fracture cannot be excluded.", report: "A hairline fracture is possible."),
      .init(original: "Fracture cannot be excluded on the radiograph. CT showed no fracture.", report: "There is no fracture."),
      .init(original: "There is no fracture.", report: "No fracture is seen."),
      .init(original: "The diagnosis was confirmed by biopsy.", report: "Biopsy proved the diagnosis."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let conflicts = StateConflicts(comparison: comparison, kinds: [.observation, .diagnosis])
    let isOpen = { (fact: Fact) in
      fact.assertion.certainty == .possible && fact.assertion.polarity == .unknown && fact.assertion.temporality == .current
        && fact.assertion.experiencer == .patient
    }
    let isDenied = { (fact: Fact) in FactComparison.isStatement(fact) && fact.assertion.polarity == .absent && !fact.isOfRemainder }
    for (own, claim) in conflicts.pairs(claim: isDenied, counter: isOpen, support: isDenied)
    where comparison.entailment.isAtLeastAsSpecific(own, as: claim) {
      emit(own, claim, isError: true, comparison, report)
    }
    for (own, claim) in conflicts.pairs(claim: isOpen, counter: isDenied, support: isOpen)
    where comparison.lexicon.isA(own.subject, claim.subject) && comparison.entailment.isAtLeastAsSpecific(claim, as: own) {
      emit(own, claim, isError: false, comparison, report)
    }
    checkConfirmed(comparison, report)
    checkProof(comparison, report)
  }

  /// A diagnosis that the case has confirmed and that the report leaves open wherever it names it.
  private func checkConfirmed(_ comparison: FactComparison, _ report: (Detection) -> Void) {
    let confirmed = comparison.original.diagnoses.filter { $0.standing == .final && $0.certainty == .definite }
    for claim in comparison.report.facts where Self.isUndecided(claim, comparison) {
      guard let own = confirmed.first(where: { comparison.lexicon.isA($0.concept, claim.subject) }) else { continue }
      let isStated = comparison.report.facts.contains { other in
        other.kind == .concept && other.isAsserted && comparison.entailment.associated(other.subject, own.concept)
          && comparison.lexicon.kind(other.subject) == .diagnosis
      }
      guard !isStated else { continue }
      report(
        detection(
          message: "The case has confirmed \(comparison.lexicon.label(own.concept)); the report leaves it open.",
          original: Claim(side: .original, range: own.evidence, fact: "\(comparison.lexicon.name(own.concept)) · confirmed"),
          report: comparison.claim(claim, .report)))
      return
    }
  }

  /// Whether a fact leaves a diagnosis of the patient undecided, in more than a "possible".
  private static func isUndecided(_ fact: Fact, _ comparison: FactComparison) -> Bool {
    let assertion = fact.assertion
    return fact.kind == .concept && fact.subject != .none && comparison.lexicon.kind(fact.subject) == .diagnosis
      && !comparison.lexicon.flags(fact.subject).contains(.umbrella) && assertion.polarity == .unknown && assertion.certainty == .possible
      && assertion.temporality == .current && assertion.experiencer == .patient && !assertion.isGeneral
  }

  private func emit(_ own: Fact, _ claim: Fact, isError: Bool, _ comparison: FactComparison, _ report: (Detection) -> Void) {
    let wording = FactWording(lexicon: comparison.lexicon)
    let texts = own.assertion.polarity == .absent ? ("report", "case") : ("case", "report")
    report(
      detection(
        severity: isError ? .error : nil,
        message: "The \(texts.0) leaves \(wording.phrase(own)) open; the \(texts.1) excludes it.",
        original: comparison.claim(own, .original), report: comparison.claim(claim, .report)))
  }

  /// Proof in one text against its lack in the other, unless a text speaks of both.
  private func checkProof(_ comparison: FactComparison, _ report: (Detection) -> Void) {
    for (made, missing) in [(TermClass.proofMade, TermClass.proofMissing), (.proofMissing, .proofMade)] {
      guard let own = comparison.original.marker(made), let claim = comparison.report.marker(missing),
        comparison.original.marker(missing) == nil, comparison.report.marker(made) == nil
      else { continue }
      let texts = made == .proofMade ? ("case", "report") : ("report", "case")
      report(
        detection(
          message: "The \(texts.0) has proof of the diagnosis; the \(texts.1) says that there is none.",
          original: Claim(side: .original, range: own.range, fact: "proof · \(made == .proofMade ? "present" : "absent")"),
          report: Claim(side: .report, range: claim.range, fact: "proof · \(missing == .proofMade ? "present" : "absent")")))
    }
  }
}

import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports a procedure that was done in one text and not in the other, and operative against conservative treatment.
struct TreatmentConflict: Rule {
  static let description = RuleDescription(
    id: "X809", name: "treatment-or-procedure", category: .presence, defaultSeverity: .warning, precedence: 44,
    summary: "The report has another treatment than the case, or a procedure that was not done.",
    rationale: "Treatment decides what a later image can show.",
    limits: "Silent when a text tells of both, since conservative treatment often comes before an operation.",
    triggering: [
      .init(original: "The patient was managed conservatively.", report: "The patient underwent splenectomy."),
      .init(original: "Biopsy was not performed.", report: "A biopsy was performed."),
      .init(original: "The tumor was resected.", report: "The patient received conservative treatment."),
      .init(original: "He was treated with vancomycin.", report: "He was treated with amoxicillin."),
      .init(original: "No anticoagulant was given.", report: "She was given warfarin."),
      .init(original: "Surgery was declined.", report: "The lesion was resected."),
    ],
    nonTriggering: [
      .init(original: "The patient was managed conservatively.", report: "Conservative treatment was chosen."),
      .init(original: "Conservative treatment failed and the patient underwent surgery.", report: "Surgery was performed."),
      .init(original: "The tumor was resected.", report: "Resection was performed."),
      .init(original: "He was treated with vancomycin and meropenem.", report: "Treatment consisted of meropenem."),
      .init(original: "She was given apixaban.", report: "She was given an oral anticoagulant."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let wording = FactWording(lexicon: comparison.lexicon)
    let conflicts = PresenceConflicts(comparison: comparison, kinds: [.procedure])
    for (denial, assertion) in conflicts.pairs(denying: comparison.originalStatements, asserting: comparison.reportStatements) {
      report(
        detection(
          message: "In the case \(wording.subject(denial)) was not done; in the report it was.",
          original: comparison.claim(denial, .original), report: comparison.claim(assertion, .report)))
    }
    for (denial, assertion) in conflicts.pairs(denying: comparison.reportStatements, asserting: comparison.originalStatements) {
      report(
        detection(
          message: "In the case \(wording.subject(assertion)) was done; in the report it was not.",
          original: comparison.claim(assertion, .original), report: comparison.claim(denial, .report)))
    }
    for (own, claim) in DrugConflicts(comparison: comparison).pairs() {
      let names = [own, claim].map { mention in
        (mention.assertion.polarity == .absent ? "no " : "") + comparison.lexicon.label(mention.drug)
      }
      report(
        detection(
          message: "The case has \(names[0]) given; the report has \(names[1]).",
          original: Claim(side: .original, range: own.evidence, fact: "drug · \(names[0])"),
          report: Claim(side: .report, range: claim.evidence, fact: "drug · \(names[1])")))
    }
    let (own, stated) = (treatments(comparison.originalStatements, comparison), treatments(comparison.reportStatements, comparison))
    let pair: (Fact, Fact)? =
      if own.operative == nil, stated.conservative == nil, let first = own.conservative, let claim = stated.operative {
        (first, claim)
      } else if own.conservative == nil, stated.operative == nil, let first = own.operative, let claim = stated.conservative {
        (first, claim)
      } else {
        nil
      }
    guard let (first, claim) = pair else { return }
    report(
      detection(
        message: "The case has \(wording.subject(first)); the report has \(wording.subject(claim)).",
        original: comparison.claim(first, .original), report: comparison.claim(claim, .report)))
  }

  private func treatments(_ facts: [Fact], _ comparison: FactComparison) -> (operative: Fact?, conservative: Fact?) {
    let lexicon = comparison.lexicon
    func first(_ flag: Concept.Flags) -> Fact? {
      facts.first { fact in
        fact.kind == .concept && fact.assertion.polarity == .present && fact.subject != .none
          && !lexicon.flags(fact.subject).contains(.umbrella)
          && (lexicon.flags(fact.subject).contains(flag)
            || lexicon.list(.ancestors, of: fact.subject).contains { lexicon.flags($0).contains(flag) })
      }
    }
    // An operation that was declined leaves the conservative treatment, however little its name says.
    let declined = facts.first { fact in
      fact.kind == .concept && fact.assertion.polarity == .absent && fact.subject != .none
        && lexicon.flags(fact.subject).contains(.operative)
    }
    return (first(.operative), first(.conservative) ?? declined)
  }
}

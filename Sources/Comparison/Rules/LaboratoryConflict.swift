import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports laboratory results that cannot both be true.
struct LaboratoryConflict: Rule {
  static let description = RuleDescription(
    id: "X807", name: "lab-value-or-direction", category: .laboratory, defaultSeverity: .error, precedence: 3,
    summary: "The report gives a laboratory test another result than the case.",
    rationale: "Laboratory results carry much of the diagnosis.",
    limits: "Silent when the case gives the test several results, at several times.",
    triggering: [
      .init(original: "Serum calcium was normal.", report: "Serum calcium was elevated."),
      .init(original: "ANA was negative.", report: "Positive ANA."),
      .init(original: "ESR and CRP were elevated.", report: "CRP was within normal limits."),
    ],
    nonTriggering: [
      .init(original: "Serum calcium was normal.", report: "Calcium within normal limits."),
      .init(original: "CRP was elevated.", report: "Raised CRP."),
      .init(original: "CRP was not elevated.", report: "CRP was normal."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let own = results(comparison.originalStatements)
    for (fact, status) in results(comparison.reportStatements) {
      let candidates = own.filter { comparison.entailment.related($0.0.subject, fact.subject) }
      guard let rival = candidates.first, candidates.allSatisfy({ Self.excludes($0.1, status) }) else { continue }
      let label = comparison.lexicon.label(fact.subject)
      report(
        detection(
          message: "The case gives \(label) as \(rival.1.rawValue); the report gives it as \(status.rawValue).",
          original: comparison.claim(rival.0, .original), report: comparison.claim(fact, .report)))
    }
  }

  private func results(_ facts: [Fact]) -> [(Fact, Fact.LaboratoryStatus)] {
    facts.compactMap { fact in
      if case .laboratory(let status) = fact.kind { return (fact, status) }
      return nil
    }
  }

  /// Returns whether two results of one test cannot both be true; "positive" is "high" for a test that has both sorts of result.
  static func excludes(_ first: Fact.LaboratoryStatus, _ second: Fact.LaboratoryStatus) -> Bool {
    func isFree(_ status: Fact.LaboratoryStatus) -> Bool { status == .normal || status == .negative }
    func isRaised(_ status: Fact.LaboratoryStatus) -> Bool { status == .high || status == .positive }
    if first == second || (isFree(first) && isFree(second)) || (isRaised(first) && isRaised(second)) { return false }
    return true
  }
}

import CaseDocument
import Lexicon
import SourceText

/// Reads from one sentence which diagnoses it settles on, considers or rejects.
struct DiagnosisReader {
  let context: SentenceContext
  let segment: Segment
  let sentence: Sentence
  let number: Int

  /// Returns the statements about the diagnoses among the facts of the sentence.
  func statements(facts: [Fact]) -> [DiagnosisStatement] {
    let candidates = facts.filter { isDiagnosis($0.subject) && $0.kind == .concept && $0.assertion.experiencer == .patient }
    return candidates.compactMap { fact in
      guard let standing = standing(of: fact) else { return nil }
      return DiagnosisStatement(
        concept: fact.subject, standing: standing, certainty: fact.assertion.certainty,
        isWeighed: fact.assertion.isRejected || segment.effect == .rejects, evidence: fact.evidence, sentence: number)
    }
  }

  private func isDiagnosis(_ concept: ConceptID) -> Bool { concept != .none && context.lexicon.kind(concept) == .diagnosis }

  private func standing(of fact: Fact) -> DiagnosisStatement.Standing? {
    let assertion = fact.assertion
    if assertion.isRejected { return .rejected }
    if assertion.polarity == .absent { return assertion.isGeneral ? nil : .rejected }
    if segment.effect == .rejects { return .rejected }
    if segment.effect == .lists, !isIntroduced(fact) { return .differential }
    if assertion.isGeneral || assertion.temporality == .hypothetical { return nil }
    if assertion.temporality == .historical { return .mentioned }
    if segment.effect == .settles || isIntroduced(fact) { return .final }
    if assertion.certainty == .possible || assertion.polarity == .unknown { return .differential }
    return .mentioned
  }

  /// Whether a phrase such as "the most likely diagnosis is" governs the diagnosis.
  private func isIntroduced(_ fact: Fact) -> Bool {
    let clause = context.engine.clauses.clause(of: fact.mention.lowerBound)
    return context.mentions.cues.contains { mention in
      guard mention.cue.category == .diagnosisIntroduction || mention.cue.category == .confirmation else { return false }
      let isBefore = mention.tokens.upperBound <= fact.mention.lowerBound
      return (isBefore || mention.cue.direction != .forward) && context.engine.clauses.clause(of: mention.tokens.lowerBound) == clause
    }
  }
}

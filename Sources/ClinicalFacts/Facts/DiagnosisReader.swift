import CaseDocument
import Lexicon
import SourceText

/// Reads from one sentence which diagnoses it settles on, considers or rejects.
struct DiagnosisReader {
  let context: SentenceContext
  let segment: Segment
  let sentence: Sentence
  let number: Int
  /// Whether the sentence draws the conclusion of its text.
  let isConcluding: Bool

  /// Returns the statements about the diagnoses among the facts of the sentence.
  func statements(facts: [Fact]) -> [DiagnosisStatement] {
    let candidates = facts.filter { isDiagnosis($0.subject) && $0.kind == .concept && $0.assertion.experiencer == .patient }
    return candidates.compactMap { fact in
      guard let standing = standing(of: fact) else { return nil }
      return DiagnosisStatement(
        concept: fact.subject, standing: standing, certainty: fact.assertion.certainty,
        isWeighed: fact.assertion.isRejected || segment.effect == .rejects, sites: fact.sites, evidence: fact.evidence, sentence: number)
    }
  }

  /// Whether a concept can be the answer: a named disease, or what `Data/rivals.tsv` names beside one.
  private func isDiagnosis(_ concept: ConceptID) -> Bool {
    guard concept != .none else { return false }
    return context.lexicon.kind(concept) == .diagnosis
      || context.lexicon.kind(concept) == .observation
        && ([concept] + context.lexicon.list(.ancestors, of: concept)).contains { !context.lexicon.list(.rivals, of: $0).isEmpty }
  }

  private func standing(of fact: Fact) -> DiagnosisStatement.Standing? {
    let assertion = fact.assertion
    let isGeneral = assertion.isGeneral && segment.effect != .lists && segment.effect != .rejects
    if assertion.isRejected { return isGeneral ? nil : .rejected }
    if assertion.polarity == .absent { return isGeneral ? nil : .rejected }
    if segment.effect == .rejects { return .rejected }
    if segment.effect == .lists, !isIntroduced(fact) { return .differential }
    if assertion.isGeneral || assertion.temporality == .hypothetical { return nil }
    if assertion.temporality == .historical { return .mentioned }
    if segment.effect == .settles || isIntroduced(fact) { return .final }
    if assertion.certainty == .possible || assertion.polarity == .unknown { return .differential }
    if isConcluding, assertion.certainty == .probable || isPredicate(fact) { return .final }
    let isAnswer = assertion.certainty == .definite && !Self.afterwards.contains(segment.section) && isTitle(fact)
    return isAnswer ? .titled : .mentioned
  }

  /// The sections that tell what came later, in which an entry of its own is a complication and no answer.
  private static let afterwards: Set<String> = ["outcome", "management", "recommendation"]

  /// Whether the diagnosis is an entry of its own: only its qualifiers stand between it and the mark before it, and no noun or verb follows.
  private func isTitle(_ fact: Fact) -> Bool {
    var start = fact.mention.lowerBound
    while start > context.range.lowerBound, !isOpeningMark(start - 1) {
      guard isQualifier(start - 1) else { return false }
      start -= 1
    }
    guard fact.mention.upperBound < context.range.upperBound else { return true }
    let next = fact.mention.upperBound
    return context.tokens[next].kind == .punctuation || context.classes(next).contains(.preposition)
  }

  /// Whether a sentence says that something is the diagnosis: only its qualifiers stand between it and a form of "be".
  private func isPredicate(_ fact: Fact) -> Bool {
    var start = fact.mention.lowerBound
    while start > context.range.lowerBound, isQualifier(start - 1) { start -= 1 }
    guard start > context.range.lowerBound + 1 else { return false }
    return context.classes(start - 1).contains(.auxiliary)
  }

  private func isOpeningMark(_ index: Int) -> Bool { [":", ";", "."].contains { context.isMark(index, $0) } }

  /// Whether a word before a diagnosis qualifies it: a value of a scale, a place, an article, or a word that no table knows as another thing.
  private func isQualifier(_ index: Int) -> Bool {
    guard context.tokens[index].kind == .word else { return false }
    if context.classes(index).contains(.determiner) { return true }
    guard context.classes(index).isDisjoint(with: [.finiteVerb, .auxiliary, .preposition, .coordinator, .relative]) else { return false }
    return context.mentions.concepts.allSatisfy { !$0.tokens.contains(index) || $0.kind == .anatomy }
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

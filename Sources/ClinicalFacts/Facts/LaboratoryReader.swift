import Lexicon
import SourceText

/// Reads what a sentence says about a laboratory test.
struct LaboratoryReader {
  let context: SentenceContext
  let number: Int

  /// Returns the fact about a test, or nil when no result is stated.
  func fact(_ mention: Mention) -> Fact? {
    guard let (status, tokens) = status(of: mention) else { return nil }
    var assertion = context.engine.assertion(of: mention.tokens)
    assertion.polarity = .present
    let low = min(mention.tokens.lowerBound, tokens.lowerBound)
    let high = max(mention.tokens.upperBound, tokens.upperBound)
    return Fact(
      kind: .laboratory(status), subject: mention.concept, assertion: assertion, mention: mention.tokens,
      evidence: context.bytes(of: low..<high), sentence: number, clause: context.engine.clauses.clause(of: mention.tokens.lowerBound))
  }

  private static let classes: Set<TermClass> = [
    .laboratoryHigh, .laboratoryLow, .laboratoryNormal, .laboratoryPositive, .laboratoryNegative,
  ]

  private func status(of mention: Mention) -> (Fact.LaboratoryStatus, Range<Int>)? {
    switch mention.role {
    case .high: return (.high, mention.tokens)
    case .low: return (.low, mention.tokens)
    case .normal: return (.normal, mention.tokens)
    case .form, .derived, .denial, .adjective: break
    }
    let clause = context.engine.clauses.range(around: mention.tokens.lowerBound)
    let results = context.mentions.terms.filter { Self.classes.contains($0.term.termClass) && clause.contains($0.tokens.lowerBound) }
    let before = results.last { $0.tokens.upperBound <= mention.tokens.lowerBound }
    let after = results.first { $0.tokens.lowerBound >= mention.tokens.upperBound }
    guard let result = chosen(before: before, after: after, mention: mention) else { return nil }
    let isDenied = context.engine.assertion(of: result.tokens).polarity == .absent
    return (status(result.term.termClass, isDenied: isDenied), result.tokens)
  }

  /// A result right before the test belongs to it; otherwise the next one after it.
  private func chosen(before: TermMention?, after: TermMention?, mention: Mention) -> TermMention? {
    guard let before else { return after }
    let between = before.tokens.upperBound..<mention.tokens.lowerBound
    let isAttributive = between.allSatisfy { context.classes($0).isDisjoint(with: [.auxiliary, .finiteVerb]) && !context.isMark($0, ";") }
    return isAttributive ? before : after
  }

  private func status(_ termClass: TermClass, isDenied: Bool) -> Fact.LaboratoryStatus {
    switch termClass {
    case .laboratoryHigh, .laboratoryLow: isDenied ? .normal : termClass == .laboratoryHigh ? .high : .low
    case .laboratoryPositive: isDenied ? .negative : .positive
    case .laboratoryNegative: .negative
    default: .normal
    }
  }
}

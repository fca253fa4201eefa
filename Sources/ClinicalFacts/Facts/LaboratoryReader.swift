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
    let evidence = context.bytes(of: low..<high)
    return Fact(
      kind: .laboratory(status), subject: mention.concept, assertion: assertion, mention: mention.tokens, evidence: evidence,
      sideEvidence: evidence, sentence: number, clause: context.engine.clauses.clause(of: mention.tokens.lowerBound))
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
    let before = results.last { $0.tokens.upperBound <= mention.tokens.lowerBound && isAttributive($0, mention) }
    let after = results.first { $0.tokens.lowerBound >= mention.tokens.upperBound && isPredicate($0, mention) }
    guard let result = before ?? after else { return nil }
    return (status(result.term.termClass, isDenied: isDenied(result)), result.tokens)
  }

  /// A result before a test belongs to it unless a verb or semicolon stands between.
  private func isAttributive(_ result: TermMention, _ mention: Mention) -> Bool {
    (result.tokens.upperBound..<mention.tokens.lowerBound).allSatisfy {
      context.classes($0).isDisjoint(with: [.auxiliary, .finiteVerb]) && !context.isMark($0, ";")
        && !(context.isMark($0, ",") && !isListed($0, before: mention.tokens.lowerBound))
    }
  }

  /// A result after a test belongs to it unless another test with its own words stands between; tests in a list share a result.
  private func isPredicate(_ result: TermMention, _ mention: Mention) -> Bool {
    let between = mention.tokens.upperBound..<result.tokens.lowerBound
    guard let next = context.mentions.concepts.first(where: { $0.kind == .laboratory && between.contains($0.tokens.lowerBound) }) else {
      return true
    }
    return (mention.tokens.upperBound..<next.tokens.lowerBound).allSatisfy {
      context.isMark($0, ",") || context.classes($0).contains(.coordinator)
    }
  }

  /// Whether the words from a comma to the test are a list of tests.
  private func isListed(_ comma: Int, before end: Int) -> Bool {
    (comma..<end).allSatisfy { index in
      context.isMark(index, ",") || context.classes(index).contains(.coordinator)
        || context.mentions.concepts.contains { $0.kind == .laboratory && $0.tokens.contains(index) }
    }
  }

  /// Whether a word of negation stands right before a result.
  private func isDenied(_ result: TermMention) -> Bool {
    context.mentions.cues.contains {
      $0.cue.category == .negation && $0.cue.direction == .forward && $0.tokens.upperBound <= result.tokens.lowerBound
        && result.tokens.lowerBound - $0.tokens.upperBound <= 2
    }
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

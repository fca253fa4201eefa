import Lexicon
import SourceText

/// Reads what a sentence says about a laboratory test.
struct LaboratoryReader {
  let context: SentenceContext
  let number: Int

  /// Returns the fact about a test, or nil when no result is stated.
  func fact(_ mention: Mention) -> Fact? {
    guard !isUnit(mention) else { return nil }
    let value = LaboratoryValueReader(context: context).value(of: mention)
    let worded = self.status(of: mention)
    guard let (read, tokens) = value.flatMap(measured) ?? worded else { return nil }
    var assertion = mention.role == .form ? context.told(mention.tokens) : context.engine.assertion(of: mention.tokens)
    guard let status = named(read, by: mention, assertion.polarity) else { return nil }
    assertion.polarity = .present
    if isHedged(mention.tokens, tokens) { assertion.certainty = .possible }
    let low = min(mention.tokens.lowerBound, tokens.lowerBound)
    let high = max(mention.tokens.upperBound, tokens.upperBound)
    let evidence = context.bytes(of: low..<high)
    return Fact(
      kind: .laboratory(status), subject: mention.concept, assertion: assertion, quantities: value.map { [$0.quantity] } ?? [],
      isWorded: worded?.0 == read, mention: mention.tokens, evidence: evidence,
      sideEvidence: evidence, sentence: number, clause: context.engine.clauses.clause(of: mention.tokens.lowerBound))
  }

  /// Whether the name of a test is the unit of a number: "mg" is no magnesium in "12 mg/L".
  private func isUnit(_ mention: Mention) -> Bool {
    let start = mention.tokens.lowerBound
    guard start > context.range.lowerBound, context.tokens[start - 1].kind == .number else { return false }
    return context.terms.term(
      at: start, end: context.range.upperBound, among: [.laboratoryUnit, .unitLength, .unitVolume, .unitTime, .unitPercent, .unitPressure])
      != nil
  }

  /// The result in the name of a state ("hypercalcemia"), when that is denied or left open.
  private func named(_ status: Fact.LaboratoryStatus, by mention: Mention, _ polarity: Assertion.Polarity) -> Fact.LaboratoryStatus? {
    guard mention.role == .high || mention.role == .low else { return status }
    switch polarity {
    case .present: return status
    case .absent: return .normal
    case .unknown: return nil
    }
  }

  /// Whether a word between a test and its result says that it may be so, and not that it is: "calcium might be raised".
  private func isHedged(_ test: Range<Int>, _ result: Range<Int>) -> Bool {
    context.mentions.cues.contains {
      $0.cue.category == .possible && $0.tokens.lowerBound >= test.upperBound && $0.tokens.lowerBound < result.upperBound
    }
  }

  private func measured(_ value: LaboratoryValueReader.Value) -> (Fact.LaboratoryStatus, Range<Int>)? {
    value.status.map { ($0, value.quantity.tokens) }
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
    let results = context.mentions.terms.filter {
      Self.classes.contains($0.term.termClass) && clause.contains($0.tokens.lowerBound) && !isNorm($0)
    }
    let before = results.last { $0.tokens.upperBound <= mention.tokens.lowerBound && isAttributive($0, mention) }
    let after = results.first { $0.tokens.lowerBound >= mention.tokens.upperBound && isPredicate($0, mention) }
    guard let result = before ?? after else { return nil }
    // "Hardly above the normal range" stands between two results and is neither.
    let isRaised = result.term.termClass == .laboratoryHigh || result.term.termClass == .laboratoryLow
    if isRaised, NormalityReader.isBorderline(result.tokens, context) { return nil }
    return (status(result.term.termClass, isDenied: isDenied(result)), result.tokens)
  }

  /// Whether "normal" only introduces the norm: "(normal < 14)", "(normal 3-5)".
  private func isNorm(_ result: TermMention) -> Bool {
    guard result.term.termClass == .laboratoryNormal, result.tokens.lowerBound > context.range.lowerBound,
      context.isMark(result.tokens.lowerBound - 1, "(")
    else { return false }
    let next = result.tokens.upperBound..<min(result.tokens.upperBound + 3, context.range.upperBound)
    return next.contains { context.tokens[$0].kind == .number }
  }

  /// A result before a test belongs to it unless it ends a statement of its own, or a verb, semicolon or another thing stands between.
  private func isAttributive(_ result: TermMention, _ mention: Mention) -> Bool {
    let between = result.tokens.upperBound..<mention.tokens.lowerBound
    guard let first = between.first else { return true }
    if context.isMark(first, ",") || context.classes(first).contains(.coordinator) { return false }
    let isPlain = between.allSatisfy { context.classes($0).isDisjoint(with: [.auxiliary, .finiteVerb]) && !context.isMark($0, ";") }
    guard between.contains(where: { context.isMark($0, ",") || context.classes($0).contains(.coordinator) }) else { return isPlain }
    return isPlain && isListed(first, before: mention.tokens.lowerBound)
  }

  /// A result after a test belongs to it unless another test with its own words stands between; tests in a list share a result.
  private func isPredicate(_ result: TermMention, _ mention: Mention) -> Bool {
    let between = mention.tokens.upperBound..<result.tokens.lowerBound
    // "Fast pulse, low pressure": behind a comma a result belongs to the noun that follows it.
    if between.count == 1, context.isMark(between.lowerBound, ","), context.mayStartNoun(at: result.tokens.upperBound) { return false }
    guard let next = context.mentions.concepts.first(where: { $0.kind == .laboratory && between.contains($0.tokens.lowerBound) }) else {
      return true
    }
    return (mention.tokens.upperBound..<next.tokens.lowerBound).allSatisfy {
      context.isMark($0, ",") || context.classes($0).contains(.coordinator)
    }
  }

  /// Whether the words up to a test are a list of tests.
  private func isListed(_ start: Int, before end: Int) -> Bool {
    (start..<end).allSatisfy { index in
      context.isMark(index, ",") || context.classes(index).contains(.coordinator)
        || context.mentions.concepts.contains { $0.kind == .laboratory && $0.tokens.contains(index) }
    }
  }

  /// Whether a word of negation stands right before a result, or holds it: "could not be detected".
  private func isDenied(_ result: TermMention) -> Bool {
    context.mentions.cues.contains {
      guard $0.cue.category == .negation else { return false }
      if $0.tokens.overlaps(result.tokens) { return true }
      return $0.cue.direction == .forward && $0.tokens.upperBound <= result.tokens.lowerBound
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

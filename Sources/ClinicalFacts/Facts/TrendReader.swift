import Lexicon
import SourceText

/// Gives the words for a course ("stable", "has grown", "new") to the things whose course they tell.
struct TrendReader {
  let context: SentenceContext

  /// The most words between a thing and the verb that tells its course.
  private static let reach = 8
  /// The most words between an adjective and its noun: "new, small, peripheral nodule".
  private static let adjectiveReach = 4

  /// Sets the course of each fact of which the sentence tells one.
  func read(into facts: inout [Fact]) {
    for value in context.mentions.attributes {
      guard var trend = trend(of: value.concept) else { continue }
      let assertion = context.engine.assertion(of: value.tokens)
      guard assertion.temporality == .current, !assertion.isGeneral else { continue }
      let isChange = trend == .worse || trend == .better
      if assertion.polarity == .absent, !isChange { continue }
      if isChange, assertion.polarity == .absent || isDenied(value.tokens) { trend = .stable }
      guard let index = subject(of: value.tokens, among: facts) else { continue }
      let isAdjective = facts[index].mention.lowerBound >= value.tokens.upperBound
      if isAdjective, trend == .worse || trend == .better, isStatic(value.tokens) { continue }
      facts[index].trend = trend
    }
  }

  /// Whether an adjective tells a state and no course: an increased density is dense, an increasing one grows.
  func isStatic(_ tokens: Range<Int>) -> Bool {
    let word = context.tokens[tokens.lowerBound].range
    let letter = context.bytes[word.upperBound - 1]
    return tokens.count == 1 && letter != UInt8(ascii: "g") && letter != UInt8(ascii: "G")
  }

  /// Whether the words before deny the change itself: "no increase in size", "has neither grown nor".
  func isDenied(_ tokens: Range<Int>) -> Bool {
    let categories: [Cue.Category] = [.negation, .negationOfChange, .pseudoNegation]
    return context.mentions.cues.contains {
      categories.contains($0.cue.category) && $0.tokens.lowerBound < tokens.lowerBound && $0.tokens.upperBound + 2 >= tokens.lowerBound
    }
  }

  /// Returns the course for which a value of a scale stands, or nil.
  func trend(of value: ConceptID) -> Trend? {
    let core = context.core
    let group = context.lexicon.groupKey(value)
    if value == core.trendNew { return .new }
    guard group != 0, group == context.lexicon.groupKey(core.trendStable), context.lexicon.order(value) != 0 else { return nil }
    let order = context.lexicon.order(value)
    let stable = context.lexicon.order(core.trendStable)
    if order == stable { return .stable }
    if order > stable { return .worse }
    return order <= context.lexicon.order(core.trendNearlyResolved) ? .resolved : .better
  }

  /// The thing right after an adjective, else the last one before the word in its clause.
  private func subject(of tokens: Range<Int>, among facts: [Fact]) -> Int? {
    let clause = context.engine.clauses.clause(of: tokens.lowerBound)
    let own = facts.indices.filter { facts[$0].clause == clause && isThing(facts[$0]) && !facts[$0].mention.overlaps(tokens) }
    let next = own.filter { facts[$0].mention.lowerBound >= tokens.upperBound }.min {
      facts[$0].mention.lowerBound < facts[$1].mention.lowerBound
    }
    if let next, facts[next].mention.lowerBound - tokens.upperBound <= Self.adjectiveReach {
      let between = tokens.upperBound..<facts[next].mention.lowerBound
      let isOthers = context.mentions.concepts.contains { $0.kind != .anatomy && between.contains($0.tokens.lowerBound) }
      return isOthers ? nil : next
    }
    let last = own.filter { facts[$0].mention.upperBound <= tokens.lowerBound }.max {
      facts[$0].mention.upperBound < facts[$1].mention.upperBound
    }
    if let last, tokens.lowerBound - facts[last].mention.upperBound <= Self.reach { return last }
    return nil
  }

  private func isThing(_ fact: Fact) -> Bool {
    guard fact.kind == .concept, fact.subject != .none else { return false }
    let kind = context.lexicon.kind(fact.subject)
    return kind == .observation || kind == .diagnosis
  }
}

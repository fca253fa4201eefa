import Lexicon
import SourceText

/// Reads the courses of a sentence: words for a change, words that deny one, and two sizes of one thing.
struct CourseReader {
  let context: SentenceContext

  /// The share of the larger size by which two sizes differ when the thing has grown or shrunk.
  private static let leastChange = 0.15
  /// How far a noun of change may stand before "by" and the amount: "enlargement of the aneurysm by 8 mm".
  private static let amountReach = 7
  /// How far the words that deny a change may stand before it: "no significant interval".
  private static let reach = 4

  /// Returns the courses, in order of the text for words, then for sizes.
  func courses() -> [Course] {
    let told = words()
    let measured = (changes() + amounts()).filter { course in !told.contains { $0.trend == course.trend && $0.clause == course.clause } }
    return told + measured
  }

  private func words() -> [Course] {
    let trends = TrendReader(context: context)
    return (context.mentions.attributes + sizeChanges).compactMap { value in
      guard var trend = trends.trend(of: value.concept) ?? sizeTrend(value.concept), trend != .new, trend != .resolved else { return nil }
      if trends.isStatic(value.tokens), context.mayStartNoun(at: value.tokens.upperBound) { return nil }
      let assertion = context.engine.assertion(of: value.tokens)
      if trend == .stable {
        if isNegated(value.tokens) { return nil }
      } else if assertion.polarity == .absent || isDeniedChange(value.tokens) || trends.isDenied(value.tokens) {
        trend = .stable
      }
      return course(trend, value.tokens, assertion)
    }
  }

  /// The names of growing and shrinking that are things of their own.
  private var sizeChanges: [Mention] { context.mentions.concepts.filter { sizeTrend($0.concept) != nil } }

  private func sizeTrend(_ concept: ConceptID) -> Trend? {
    context.core.growing.contains(concept) ? .worse : context.core.shrinking.contains(concept) ? .better : nil
  }

  /// "A growth of 5 mm", "shrinkage by 4 mm": a noun of change before a size.
  private func amounts() -> [Course] {
    context.quantities.compactMap { quantity in
      guard [.length, .volume, .percent].contains(quantity.dimension) else { return nil }
      let start = quantity.tokens.lowerBound
      let isBy = start > context.range.lowerBound && context.tokens[start - 1].word == context.lexicon.functionWords.by
      let before = (start - (isBy ? Self.amountReach : 2))..<start
      func holds(_ termClass: TermClass) -> Bool {
        before.clamped(to: context.range).contains { context.terms.holds(termClass, at: $0, in: context.range) }
      }
      let assertion = context.engine.assertion(of: quantity.tokens)
      if holds(.growthNoun) { return course(.worse, before.clamped(to: context.range).lowerBound..<quantity.tokens.upperBound, assertion) }
      return holds(.shrinkageNoun)
        ? course(.better, before.clamped(to: context.range).lowerBound..<quantity.tokens.upperBound, assertion) : nil
    }
  }

  /// "From 6 to 11 mm", "9 cm in March, now 2 cm".
  private func changes() -> [Course] {
    let lengths = context.quantities.filter { $0.dimension == .length || $0.dimension == .volume }
    var found: [Course] = []
    for (index, quantity) in lengths.enumerated() {
      var earlier = quantity.earlier
      if earlier == nil, index > 0, lengths[index - 1].dimension == quantity.dimension, isOfAnotherTime(lengths[index - 1], quantity) {
        earlier = lengths[index - 1].largest
      }
      guard let earlier, max(earlier, quantity.largest) > 0 else { continue }
      let change = (quantity.largest - earlier) / max(earlier, quantity.largest)
      let trend: Trend = abs(change) < Self.leastChange ? .stable : change > 0 ? .worse : .better
      found.append(course(trend, quantity.tokens, context.engine.assertion(of: quantity.tokens)))
    }
    return found
  }

  /// Whether the second of two sizes is told of a later time than the first: a month stands with each, or "now" before it.
  private func isOfAnotherTime(_ first: Quantity, _ second: Quantity) -> Bool {
    let between = first.tokens.upperBound..<second.tokens.lowerBound
    if between.contains(where: { context.terms.holds(.presentWord, at: $0, in: context.range) }) { return true }
    let after = second.tokens.upperBound..<min(second.tokens.upperBound + 3, context.range.upperBound)
    return [between, after].allSatisfy { $0.contains { context.classes($0).contains(.date) } }
  }

  private func course(_ trend: Trend, _ tokens: Range<Int>, _ assertion: Assertion) -> Course {
    let clause = context.engine.clauses.range(around: tokens.lowerBound)
    let own = context.mentions.concepts.filter { clause.contains($0.tokens.lowerBound) }
    let topics = own.filter { [.observation, .diagnosis, .clinical, .laboratory].contains($0.kind) && sizeTrend($0.concept) == nil }
    var assertion = assertion
    assertion.polarity = .present
    return Course(
      trend: trend, topics: topics.map(\.concept), sites: own.filter { $0.kind == .anatomy }.map(\.concept), assertion: assertion,
      evidence: context.bytes(of: tokens), clause: context.engine.clauses.clause(of: tokens.lowerBound))
  }

  /// Whether a negation stands right before: "not stable"; of a list before ("no enhancement, unchanged") a course is no part.
  private func isNegated(_ tokens: Range<Int>) -> Bool {
    context.mentions.cues.contains { $0.cue.category == .negation && $0.tokens.upperBound == tokens.lowerBound }
  }

  private func isDeniedChange(_ tokens: Range<Int>) -> Bool {
    let categories: [Cue.Category] = [.negation, .negationOfChange]
    return context.mentions.cues.contains {
      categories.contains($0.cue.category) && $0.cue.direction == .forward && $0.tokens.lowerBound < tokens.lowerBound
        && $0.tokens.upperBound + Self.reach > tokens.lowerBound
        && context.engine.clauses.clause(of: $0.tokens.lowerBound) == context.engine.clauses.clause(of: tokens.lowerBound)
    }
  }
}

import Lexicon
import SourceText

/// Reads how many things there are: "two lesions", "a solitary nodule", "several", "innumerable".
struct CountReader {
  let context: SentenceContext
  let finder: OwnerFinder
  private let numbers: NumberReader

  init(context: SentenceContext, finder: OwnerFinder) {
    self.context = context
    self.finder = finder
    numbers = NumberReader(bytes: context.bytes, tokens: context.tokens, terms: context.terms)
  }

  /// A number of things with the thing and the tokens.
  struct Counted {
    var count: Count
    var owner: Fact
    var tokens: Range<Int>
  }

  /// From which rank on its scale a word says that there are many ("innumerable"), and how many that is at least.
  private static let manyOrder = 5
  private static let many = 6
  /// The most things that a radiologist counts; larger numbers are identifiers or doses.
  private static let most = 40.0
  /// The words between a number and its noun.
  private static let reach = 7

  /// Returns the numbers of things in the sentence, in order.
  func counts() -> [Counted] {
    var result: [Counted] = []
    for index in context.range {
      guard let number = numbers.number(at: index), isCount(number, at: index), let owner = noun(after: number.end) else { continue }
      let before = context.terms.holds(.article, at: index - 1, in: context.range) ? index - 2 : index - 1
      let isAbout = context.terms.holds(.approximation, at: before, in: context.range)
      if isBound(before: before + 1) {
        result.append(Counted(count: Count(lowest: Int(number.value), isExact: false), owner: owner, tokens: index..<number.end))
        continue
      }
      let count =
        isAbout
        ? Count(lowest: max(1, Int(number.value * 0.8)), isExact: false) : Count(lowest: Int(number.value), isExact: number.value > 1)
      result.append(Counted(count: count, owner: owner, tokens: index..<number.end))
    }
    for value in context.mentions.attributes {
      guard let count = count(value.concept), !isPicked(value.tokens.lowerBound), let owner = noun(around: value.tokens) else { continue }
      result.append(Counted(count: count, owner: owner, tokens: value.tokens))
    }
    result += afterColons()
    return result + lists(counted: result)
  }

  /// Whether words right before a number make it a lower bound: "more than a dozen", "at least three".
  private func isBound(before end: Int) -> Bool {
    (max(context.range.lowerBound, end - 3)..<end).contains { start in
      context.terms.term(at: start, end: end, among: [.leastWord]).map { $0.end == end } ?? false
    }
  }

  private func count(_ value: ConceptID) -> Count? {
    guard context.lexicon.property(value) == "count", context.lexicon.order(value) != 0 else { return nil }
    if context.core.singleCount == value { return Count(lowest: 1, isExact: true) }
    if context.core.pairCount == value { return Count(lowest: 2, isExact: true) }
    guard context.lexicon.groupKey(value) == context.lexicon.groupKey(context.core.singleCount) else { return nil }
    return Count(lowest: context.lexicon.order(value) >= Self.manyOrder ? Self.many : 2, isExact: false)
  }

  /// Whether a number counts: whole, without a unit, no ordinal, no part of a name or of "two of them".
  private func isCount(_ number: NumberReader.Number, at index: Int) -> Bool {
    guard number.value >= 1, number.value <= Self.most, number.resolution == 1, number.value == number.value.rounded() else { return false }
    guard number.end < context.range.upperBound, !isPicked(index) else { return false }
    if context.quantities.contains(where: { $0.tokens.contains(index) })
      || context.mentions.attributes.contains(where: { $0.tokens.contains(index) })
    {
      return false
    }
    if context.mentions.concepts.contains(where: { $0.tokens.contains(index) }) { return false }
    if context.tokens[number.end].word == context.lexicon.functionWords.of || context.tokens[index].flags.contains(.hyphenated) {
      return false
    }
    guard index > context.range.lowerBound, context.tokens[index].kind == .number else { return true }
    return context.tokens[index - 1].kind == .punctuation
      ? !context.isMark(index - 1, ".") && !context.isMark(index - 1, "/")
      : !context.classes(index - 1).isDisjoint(with: [.determiner, .preposition, .finiteVerb, .auxiliary, .coordinator, .adverb])
  }

  /// Whether a word that picks some out stands before: "the other two", "the largest of three" is no count of all.
  private func isPicked(_ index: Int) -> Bool { context.terms.holds(.selectionWord, at: index - 1, in: context.range) }

  /// The numbers that stand behind what they count: "lung metastases: three".
  private func afterColons() -> [Counted] {
    context.range.compactMap { index in
      guard context.isMark(index, ":"), let number = numbers.number(at: index + 1), number.end <= context.range.upperBound,
        number.value >= 1, number.value <= Self.most, number.value == number.value.rounded(),
        number.end == context.range.upperBound || context.tokens[number.end].kind == .punctuation && !context.isMark(number.end, "/"),
        !context.quantities.contains(where: { $0.tokens.contains(index + 1) }),
        let owner = finder.facts.first(where: { $0.kind == .concept && $0.mention.upperBound == index }), isThing(owner)
      else { return nil }
      return Counted(count: Count(lowest: Int(number.value), isExact: number.value > 1), owner: owner, tokens: index + 1..<number.end)
    }
  }

  /// The least levels that make a list; two may be the ends of a stretch.
  private static let shortestList = 3

  /// The things without a number that the text places at one level after the other: "metastases in T4, T7 and L1".
  private func lists(counted: [Counted]) -> [Counted] {
    finder.facts.compactMap { fact in
      guard fact.kind == .concept, isThing(fact), fact.side != .bilateral, !counted.contains(where: { $0.owner.mention == fact.mention })
      else {
        return nil
      }
      let levels = Set(fact.sites.map(\.anatomy).filter { context.lexicon.flags($0).contains(.level) })
      guard levels.count >= Self.shortestList else { return nil }
      return Counted(count: Count(lowest: levels.count, isExact: true, isListed: true), owner: fact, tokens: fact.mention)
    }
  }

  private func isThing(_ fact: Fact) -> Bool {
    guard fact.subject != .none else { return false }
    let kind = context.lexicon.kind(fact.subject)
    return kind == .observation || kind == .diagnosis
  }

  /// The things counted by a word, which may be part of their name: "solitary pulmonary nodule".
  private func noun(around tokens: Range<Int>) -> Fact? {
    finder.thing(around: tokens)
      ?? noun(after: tokens.upperBound)
  }

  /// The things counted: the next noun, over values, numbers and adjectives.
  private func noun(after start: Int) -> Fact? {
    var index = start
    while index < context.range.upperBound, index < start + Self.reach {
      let ending = finder.facts.filter { $0.kind == .concept && $0.mention.lowerBound == index }.max { $0.mention.count < $1.mention.count }
      if let ending { return isSelected(ending.mention.upperBound) ? nil : ending }
      if let value = context.attribute(startingAt: index) {
        index = value.tokens.upperBound
      } else if let place = context.anatomy(startingAt: index) {
        index = place.tokens.upperBound
        if index >= context.range.upperBound || !continuesName(index) { return finder.fact(of: place) }
      } else if let quantity = context.quantities.first(where: { $0.tokens.lowerBound == index }) {
        index = quantity.tokens.upperBound
      } else if context.tokens[index].word == context.lexicon.functionWords.of, index > start {
        index += 1
      } else if context.isMark(index, ",") || finder.isAdjective(index) {
        index += 1
      } else {
        return nil
      }
    }
    return nil
  }

  private func isSelected(_ index: Int) -> Bool {
    index < context.range.upperBound && context.terms.holds(.unitTime, at: index, in: context.range)
  }

  /// Whether a name goes on after a structure: "hepatic" in "three hepatic lesions".
  private func continuesName(_ index: Int) -> Bool {
    context.attribute(startingAt: index) != nil || context.anatomy(startingAt: index) != nil || finder.isAdjective(index)
      || finder.facts.contains { $0.kind == .concept && $0.mention.lowerBound == index }
  }
}

import Lexicon
import SourceText

/// Reads the spans of time of a sentence, each with what its clause speaks of.
struct TimeSpanReader {
  let context: SentenceContext

  /// How far the words shown with a span may stand from it, in tokens.
  private static let reach = 6
  /// The greatest number of a day or week that counts from an event: "on the ninth day".
  private static let lastCountedDay = 60.0

  /// Returns the spans; ages are none.
  func spans() -> [TimeSpan] {
    let measured = context.quantities.filter { $0.dimension == .time && ($0.role == .size || $0.role == .prior) && !isBareAge($0) }
    return (measured + countedDays()).map(span)
  }

  private func span(_ quantity: Quantity) -> TimeSpan {
    let clause = scope(around: quantity.tokens)
    let concepts = context.mentions.concepts.filter {
      clause.contains($0.tokens.lowerBound) && [.clinical, .observation, .diagnosis, .procedure, .drug, .device].contains($0.kind)
    }
    let words = clause.filter { isContent($0, quantity.tokens) }.map { context.tokens[$0].word }
    var assertion = context.told(quantity.tokens)
    assertion.polarity = .present
    let low = max(clause.lowerBound, quantity.tokens.lowerBound - Self.reach)
    let high = min(clause.upperBound, quantity.tokens.upperBound + Self.reach)
    let names = concepts.map(\.tokens).filter { $0.lowerBound >= low && $0.upperBound <= high }
    let shown = (names + [quantity.tokens]).reduce(quantity.tokens) {
      min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound)
    }
    return TimeSpan(
      quantity: quantity, relation: relation(of: quantity.tokens), concepts: concepts.map(\.concept), words: Set(words),
      assertion: assertion, evidence: context.bytes(of: shown))
  }

  /// Whether years stand alone between marks, as an age does in notes: "M, 26 y, carpenter".
  private func isBareAge(_ quantity: Quantity) -> Bool {
    let (start, end) = (quantity.tokens.lowerBound, quantity.tokens.upperBound)
    guard quantity.largest >= 365, start > context.range.lowerBound, end < context.range.upperBound else { return false }
    return context.tokens[start - 1].kind == .punctuation && context.tokens[end].kind == .punctuation
  }

  private func relation(of tokens: Range<Int>) -> TimeSpan.Relation {
    func holds(_ termClass: TermClass, _ range: Range<Int>) -> Bool {
      range.clamped(to: context.range).contains { context.terms.holds(termClass, at: $0, in: context.range) }
    }
    let before = (tokens.lowerBound - 2)..<tokens.lowerBound
    let after = tokens.upperBound..<(tokens.upperBound + 2)
    if holds(.agoWord, after) { return .before }
    if holds(.laterWord, after) || holds(.laterWord, before) { return .after }
    return holds(.lastingWord, before) || holds(.lastingWord, after) ? .lasting : .unstated
  }

  /// The clause of a span, or the sentence when the clause holds nothing else: "For three weeks, the girl had limped."
  private func scope(around tokens: Range<Int>) -> Range<Int> {
    let clause = context.engine.clauses.range(around: tokens.lowerBound)
    return clause.contains { isContent($0, tokens) } ? clause : context.range
  }

  private func isContent(_ index: Int, _ span: Range<Int>) -> Bool {
    let token = context.tokens[index]
    guard !span.contains(index), token.kind == .word, token.range.count > 3 else { return false }
    return context.classes(index).isDisjoint(with: [
      .determiner, .preposition, .coordinator, .subordinator, .relative, .pronoun, .auxiliary, .adverb, .numberWord, .ordinal, .unit, .date,
      .comparative, .general, .finiteVerb, .participle,
    ])
  }

  /// "On the ninth day", "on day 9", "postoperative day 3": days counted from an event.
  private func countedDays() -> [Quantity] {
    let reader = NumberReader(bytes: context.bytes, tokens: context.tokens, terms: context.terms)
    return context.range.compactMap { index in
      if let (ordinal, end) = context.terms.term(at: index, end: context.range.upperBound, among: [.ordinal]),
        let (unit, after) = context.terms.term(at: end, end: context.range.upperBound, among: [.unitTime]), ordinal.value >= 1,
        ordinal.value <= Self.lastCountedDay
      {
        return counted([ordinal.value - 1, ordinal.value], unit.value, index..<after)
      }
      guard let (unit, end) = context.terms.term(at: index, end: context.range.upperBound, among: [.unitTime]), unit.value == 1,
        end < context.range.upperBound, context.tokens[end].kind == .number, let number = reader.number(at: end), number.value >= 1,
        number.value <= Self.lastCountedDay
      else { return nil }
      return counted([number.value - 1, number.value], unit.value, index..<number.end)
    }
  }

  private func counted(_ values: [Double], _ unit: Double, _ tokens: Range<Int>) -> Quantity? {
    guard !context.quantities.contains(where: { $0.tokens.overlaps(tokens) }) else { return nil }
    return Quantity(dimension: .time, values: values.map { $0 * unit }, isRange: true, resolution: unit, tokens: tokens)
  }
}

import Lexicon
import SourceText

/// Gives scale values and measurements to the facts that they qualify.
struct AttributeBinder {
  let context: SentenceContext

  /// How far a value may stand from the thing that it qualifies, in tokens.
  private static let reach = 12

  /// Attaches each value of the sentence to the nearest fact of its clause, one after it before one before it.
  func bind(to facts: inout [Fact]) {
    for value in context.mentions.attributes where context.core.sides[value.concept] == nil && !isPartOfName(value.tokens) {
      if PatientValueReader.isPatientScale(value.concept, context.lexicon) { continue }
      if let index = nearest(to: value.tokens, among: facts, open: false) ?? nearest(to: value.tokens, among: facts, open: true) {
        facts[index].attributes.append(value.concept)
      }
    }
    for quantity in context.quantities where quantity.dimension != .time {
      if let index = nearest(to: quantity.tokens, among: facts, open: false) { facts[index].quantities.append(quantity) }
    }
  }

  /// Whether a value is a word of a name ("intact" in what denies a tear) and qualifies nothing.
  private func isPartOfName(_ tokens: Range<Int>) -> Bool {
    context.mentions.concepts.contains { $0.kind != .anatomy && $0.tokens.overlaps(tokens) }
      || context.mentions.normality.contains { $0.tokens.overlaps(tokens) }
  }

  private func nearest(to tokens: Range<Int>, among facts: [Fact], open: Bool) -> Int? {
    let clause = context.engine.clauses.clause(of: tokens.lowerBound)
    var best: (index: Int, distance: Int)?
    for (index, fact) in facts.enumerated() where fact.clause == clause && qualifies(fact, open: open) {
      let ahead = fact.mention.lowerBound - tokens.upperBound
      let behind = tokens.lowerBound - fact.mention.upperBound
      let distance = ahead >= 0 ? ahead : behind >= 0 ? behind + 2 : 0
      if distance <= Self.reach, distance < best?.distance ?? .max { best = (index, distance) }
    }
    return best?.index
  }

  private func qualifies(_ fact: Fact, open: Bool) -> Bool {
    switch fact.kind {
    case .concept: !open
    case .open: open
    case .normality, .involvement, .confinement, .laboratory, .examination: false
    }
  }
}

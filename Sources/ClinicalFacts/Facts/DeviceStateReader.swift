import Lexicon
import SourceText

/// Reads whether a run of words calls a device misplaced or in place, and which part of a structure it names.
struct DeviceStateReader {
  let context: SentenceContext
  /// The facts of the sentence.
  let facts: [Fact]

  /// Returns the state that the words give a device, with the words, or nil.
  func state(in range: Range<Int>) -> (isMisplaced: Bool, tokens: Range<Int>)? {
    let core = context.core
    for value in context.mentions.attributes where range.contains(value.tokens.lowerBound) {
      guard context.lexicon.groupKey(value.concept) == core.devicePosition else { continue }
      let order = context.lexicon.order(value.concept)
      let isDenied = context.engine.assertion(of: value.tokens).polarity == .absent
      if order == core.devicePositionGood { return isDenied ? nil : (false, value.tokens) }
      if order > core.devicePositionGood + 1 { return (!isDenied, value.tokens) }
    }
    let fact = facts.first { fact in
      fact.kind == .concept && range.contains(fact.mention.lowerBound) && fact.subject != .none
        && context.lexicon.isA(fact.subject, core.deviceMalposition) && fact.assertion.polarity != .unknown
    }
    return fact.map { ($0.assertion.polarity == .present, $0.mention) }
  }

  /// Returns the positions within a structure that the words name, such as apex and base.
  func parts(in range: Range<Int>) -> [ConceptID] {
    context.mentions.attributes.filter { value in
      range.contains(value.tokens.lowerBound) && context.lexicon.property(value.concept) == "position"
        && context.lexicon.flags(value.concept).contains(.exclusive)
        && context.lexicon.groupKey(value.concept) != context.core.devicePosition
    }.map(\.concept)
  }
}

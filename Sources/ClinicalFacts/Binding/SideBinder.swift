import Lexicon
import SourceText

/// Finds the side of a structure or of a mention.
struct SideBinder {
  let context: SentenceContext

  /// A side with the tokens that state it.
  struct Stated {
    var side: Side
    var tokens: Range<Int>
  }

  /// Returns the side of a structure: its own, or that of a word right before it, or "on the left" right after it.
  func side(of mention: Mention) -> Side {
    let flags = context.lexicon.flags(mention.concept)
    if flags.contains(.right) { return .right }
    if flags.contains(.left) { return .left }
    return stated(of: mention)?.side ?? .unstated
  }

  /// Returns the words that give a structure its side: right before it, or "on the left" right after it.
  func stated(of mention: Mention) -> Stated? { before(mention.tokens.lowerBound) ?? after(mention.tokens.upperBound) }

  /// Returns the side of a mention: stated right before it, by its places, right after it, or the only one that its clause states.
  func side(of tokens: Range<Int>, sites: [Site]) -> Stated {
    if let near = before(tokens.lowerBound) { return near }
    if let site = sites.first(where: { $0.side != .unstated }) { return Stated(side: site.side, tokens: site.tokens) }
    if let near = after(tokens.upperBound) { return near }
    let clause = context.engine.clauses.range(around: tokens.lowerBound)
    let stated = context.mentions.attributes.compactMap { value in
      clause.contains(value.tokens.lowerBound) ? context.core.sides[value.concept].map { Stated(side: $0, tokens: value.tokens) } : nil
    }
    guard let first = stated.first, stated.allSatisfy({ $0.side == first.side }) else { return Stated(side: .unstated, tokens: tokens) }
    return first
  }

  private func before(_ start: Int) -> Stated? {
    var index = start
    while index > context.range.lowerBound {
      if let value = context.attribute(endingAt: index) {
        if let side = context.core.sides[value.concept] { return Stated(side: side, tokens: value.tokens) }
        index = value.tokens.lowerBound
      } else if context.terms.holds(.bothWord, at: index - 1, in: context.range) {
        return Stated(side: .bilateral, tokens: (index - 1)..<index)
      } else if let side = initial(at: index - 1) {
        return Stated(side: side, tokens: (index - 1)..<index)
      } else if let shared = context.anatomy.first(where: { $0.isElliptical && $0.tokens.upperBound == index - 1 }), isConnective(index - 1)
      {
        index = shared.tokens.lowerBound
      } else {
        return nil
      }
    }
    return nil
  }

  /// Whether a conjunction or comma stands at a token.
  private func isConnective(_ index: Int) -> Bool {
    context.isMark(index, ",") || context.classes(index).contains(.coordinator)
      || context.terms.holds(.rangeMark, at: index, in: context.range)
  }

  /// The side that a capital letter before a structure abbreviates ("L temporal lobe"), unless it follows a number and is a unit.
  private func initial(at index: Int) -> Side? {
    guard let (term, _) = context.terms.term(at: index, end: index + 1, among: [.sideInitial]) else { return nil }
    guard context.tokens[index].flags.contains(.capitalized) || context.tokens[index].flags.contains(.allCapitals) else { return nil }
    if index > context.range.lowerBound, context.tokens[index - 1].kind == .number { return nil }
    return term.value == 1 ? .right : .left
  }

  private func after(_ end: Int) -> Stated? {
    let words = context.lexicon.functionWords
    var index = end
    while index < context.range.upperBound, index < end + 3 {
      if let value = context.attribute(startingAt: index), let side = context.core.sides[value.concept],
        value.tokens.count > 1 || context.isMark(index - 1, ",")
      {
        return Stated(side: side, tokens: value.tokens)
      }
      guard context.isMark(index, ",") || [words.on, words.the].contains(context.tokens[index].word) else { return nil }
      index += 1
    }
    return nil
  }
}

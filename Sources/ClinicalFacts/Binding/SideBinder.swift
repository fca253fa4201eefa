import Lexicon
import SourceText

/// Finds the side of a structure or of a mention.
struct SideBinder {
  let context: SentenceContext

  /// Returns the side of a structure: its own, or that of a word right before it, or "on the left" right after it.
  func side(of mention: Mention) -> Side {
    let flags = context.lexicon.flags(mention.concept)
    if flags.contains(.right) { return .right }
    if flags.contains(.left) { return .left }
    return sideBefore(mention.tokens.lowerBound) ?? sideAfter(mention.tokens.upperBound) ?? .unstated
  }

  /// Returns the side of a mention that names no structure, or the only side that its clause states.
  func side(of tokens: Range<Int>, sites: [Site]) -> Side {
    if let near = sideBefore(tokens.lowerBound) { return near }
    if let stated = sites.first(where: { $0.side != .unstated }) { return stated.side }
    if let near = sideAfter(tokens.upperBound) { return near }
    let clause = context.engine.clauses.range(around: tokens.lowerBound)
    let stated = Set(
      context.mentions.attributes.filter { clause.contains($0.tokens.lowerBound) }.compactMap { context.core.sides[$0.concept] })
    return stated.count == 1 ? stated.first ?? .unstated : .unstated
  }

  private func sideBefore(_ start: Int) -> Side? {
    var index = start
    while index > context.range.lowerBound {
      if let value = context.attribute(endingAt: index) {
        if let side = context.core.sides[value.concept] { return side }
        index = value.tokens.lowerBound
      } else if context.terms.holds(.bothWord, at: index - 1, in: context.range) {
        return .bilateral
      } else {
        return nil
      }
    }
    return nil
  }

  private func sideAfter(_ end: Int) -> Side? {
    var index = end
    while index < context.range.upperBound, index < end + 3 {
      if let value = context.attribute(startingAt: index), let side = context.core.sides[value.concept],
        value.tokens.count > 1 || context.isMark(index - 1, ",")
      {
        return side
      }
      if context.isMark(index, ",") || context.tokens[index].word == context.lexicon.functionWords.on
        || context.tokens[index].word == context.lexicon.functionWords.the
      {
        index += 1
      } else {
        return nil
      }
    }
    return nil
  }
}

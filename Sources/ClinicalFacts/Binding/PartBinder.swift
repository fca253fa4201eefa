import Lexicon
import SourceText

/// Finds the positions that name a part of a structure: "the dorsal surface of the cord", "the distal Wharton duct".
struct PartBinder {
  let context: SentenceContext

  /// How many words may stand between a structure and the position.
  private static let reach = 4

  /// Returns the positions that stand before a structure or, with "of", before it and a noun for a part.
  func parts(of structure: Range<Int>) -> [ConceptID] {
    var parts: [ConceptID] = []
    var index = structure.lowerBound
    while index > context.range.lowerBound, structure.lowerBound - index < Self.reach * 2 {
      if let value = context.attribute(endingAt: index) {
        if context.core.positions.contains(context.lexicon.groupKey(value.concept)) { parts.append(value.concept) }
        index = value.tokens.lowerBound
      } else if parts.isEmpty, isLink(index - 1) {
        index -= 1
      } else {
        break
      }
    }
    return parts
  }

  /// Whether a word may stand between a position and the structure: "of", an article, a noun for a part.
  private func isLink(_ index: Int) -> Bool {
    if context.tokens[index].word == context.lexicon.functionWords.of || context.tokens[index].word == context.lexicon.functionWords.the {
      return true
    }
    return (max(context.range.lowerBound, index - 1)...index).contains { start in
      context.terms.term(at: start, end: index + 1, among: [.partNoun])?.end == index + 1
    }
  }
}

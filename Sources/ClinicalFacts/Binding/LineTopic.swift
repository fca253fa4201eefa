import Lexicon
import SourceText

/// The structures that a line announces before a colon, of which all its sentences speak: "L3-4: Normal disc height. No protrusion."
struct LineTopic {
  private var ofLine: [Site] = []
  private var ofSentence: [Site] = []
  private var segment = -1
  private var sites: [Site] { ofSentence.isEmpty ? ofLine : ofSentence }

  /// Takes note of a sentence: the first of a line ends the topic before it, and may announce one for the line; any other may announce one of
  /// its own.
  mutating func begin(_ context: SentenceContext, segment: Int) {
    let announced = announced(context)
    if context.tokens[context.range.lowerBound].flags.contains(.startsLine) {
      ofLine = announced
    } else if segment != self.segment {
      ofLine = []
    }
    ofSentence = announced
    self.segment = segment
  }

  /// Returns a fact with its place on the line's topic: there where it names none, within it where it names a part.
  func placing(_ fact: Fact) -> Fact {
    guard !sites.isEmpty else { return fact }
    var fact = fact
    if fact.sites.isEmpty { fact.sites = sites }
    if sites.count == 1, let topic = sites.first {
      for index in fact.sites.indices where fact.sites[index].within == .none && fact.sites[index].anatomy != topic.anatomy {
        fact.sites[index].within = topic.anatomy
      }
    }
    if fact.side == .unstated, let side = sites.first?.side, sites.allSatisfy({ $0.side == side }) { fact.side = side }
    return fact
  }

  /// The structures that make up all of the words up to the first colon or, in a row of a table, up to the bar behind them.
  private func announced(_ context: SentenceContext) -> [Site] {
    guard let start = context.range.first(where: { !isOpening($0, context) }),
      let mark = (start..<context.range.upperBound).first(where: { context.isMark($0, ":") || context.isMark($0, "|") })
    else { return [] }
    let label = start..<mark
    let structures = context.anatomy.filter { label.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= mark }
    let isLabel = label.allSatisfy { index in
      structures.contains { $0.tokens.contains(index) } || context.tokens[index].kind != .word
        || context.mentions.attributes.contains { $0.tokens.contains(index) }
        || !context.classes(index).isDisjoint(with: [.coordinator, .determiner])
    }
    return isLabel ? structures.map(SiteBinder(context: context).site) : []
  }

  /// Whether a token is a bar, a bullet or another mark before the first word of a line.
  private func isOpening(_ index: Int, _ context: SentenceContext) -> Bool { context.tokens[index].kind == .punctuation }
}

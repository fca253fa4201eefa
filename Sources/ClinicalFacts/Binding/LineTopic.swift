import Lexicon
import SourceText

/// The structures that a line announces before a colon, of which all its sentences speak: "L3-4: Normal disc height. No protrusion."
struct LineTopic {
  private var sites: [Site] = []

  /// Takes note of a sentence: the first of a line ends the topic before it, and may announce one of its own.
  mutating func begin(_ context: SentenceContext) {
    guard context.tokens[context.range.lowerBound].flags.contains(.startsLine) else { return }
    sites = announced(context)
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

  /// The structures that make up all of the words up to the first colon.
  private func announced(_ context: SentenceContext) -> [Site] {
    guard let colon = context.range.first(where: { context.isMark($0, ":") }) else { return [] }
    let label = context.range.lowerBound..<colon
    let structures = context.anatomy.filter { label.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= colon }
    let isLabel = label.allSatisfy { index in
      structures.contains { $0.tokens.contains(index) } || context.tokens[index].kind != .word
        || context.mentions.attributes.contains { $0.tokens.contains(index) }
        || !context.classes(index).isDisjoint(with: [.coordinator, .determiner])
    }
    return isLabel ? structures.map(SiteBinder(context: context).site) : []
  }
}

import Lexicon
import SourceText

/// Reads from one sentence which structures and which sides it names.
struct PlaceReader {
  let context: SentenceContext
  let number: Int

  /// Returns the structures that are named with a side.
  func places(_ facts: [Fact]) -> [NamedPlace] {
    let binder = SiteBinder(context: context)
    return context.anatomy.compactMap { mention in
      let site = binder.site(mention)
      guard site.side != .unstated, site.side != .midline else { return nil }
      let clause = context.engine.clauses.clause(of: mention.tokens.lowerBound)
      let own = facts.filter { $0.clause == clause }
      let isDenied = own.contains { $0.assertion.polarity != .present || $0.assertion.isContralateral }
      let isAffected = !isDenied && own.contains(where: isAffection)
      var start = mention.tokens.lowerBound
      while let value = context.attribute(endingAt: start) { start = value.tokens.lowerBound }
      return NamedPlace(site: site, isAffected: isAffected, range: context.bytes(of: start..<mention.tokens.upperBound))
    }
  }

  /// The sides that the sentence names apart from names such as "left ventricle", and outside general knowledge.
  var sides: Set<Side> {
    var sides: Set<Side> = []
    for value in context.mentions.attributes {
      guard let side = context.core.sides[value.concept], !isName(value.tokens) else { continue }
      if !context.engine.assertion(of: value.tokens).isGeneral { sides.insert(side) }
    }
    for mention in context.anatomy where !isName(mention.tokens) {
      let side = SideBinder(context: context).side(of: mention)
      if side != .unstated, !context.engine.assertion(of: mention.tokens).isGeneral { sides.insert(side) }
    }
    return sides
  }

  /// Whether words belong to the name of a structure that is one of its kind, as a ventricle, and not one of a pair, as a lung.
  private func isName(_ tokens: Range<Int>) -> Bool {
    context.anatomy.contains {
      $0.tokens.clamped(to: tokens) == tokens && !context.lexicon.flags($0.concept).isDisjoint(with: [.right, .left])
        && !context.core.isPaired($0.concept, context.lexicon)
    }
  }

  private func isAffection(_ fact: Fact) -> Bool {
    let assertion = fact.assertion
    guard fact.kind == .concept, assertion.polarity == .present, !assertion.isGeneral, assertion.experiencer == .patient else {
      return false
    }
    let kind = context.lexicon.kind(fact.subject)
    return (kind == .observation || kind == .diagnosis) && assertion.temporality == .current
  }
}

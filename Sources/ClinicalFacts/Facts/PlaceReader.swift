import Lexicon
import SourceText

/// Reads from one sentence which structures and which sides it names.
struct PlaceReader {
  let context: SentenceContext
  let facts: [Fact]
  private let sideBinder: SideBinder

  init(context: SentenceContext, facts: [Fact]) {
    self.context = context
    self.facts = facts
    sideBinder = SideBinder(context: context)
  }

  /// The structures that are named with a side, and the levels and parts of organs.
  var places: [NamedPlace] {
    let binder = SiteBinder(context: context)
    var places: [NamedPlace] = []
    for mention in context.anatomy where isOutermost(mention) {
      let site = binder.site(mention)
      let isPart = !context.lexicon.flags(mention.concept).isDisjoint(with: [.level, .subsite])
      guard isPart || (site.side != .unstated && site.side != .midline) else { continue }
      let own = facts.filter { $0.clause == context.engine.clauses.clause(of: mention.tokens.lowerBound) }
      let isDenied = own.contains {
        $0.assertion.polarity == .absent || $0.assertion.isContralateral
          || $0.assertion.certainty == .possible && $0.mention.overlaps(mention.tokens)
      }
      let isGeneral = context.engine.assertion(of: mention.tokens).isGeneral
      var range = context.bytes(of: mention.tokens)
      if let stated = sideBinder.stated(of: mention) { range = range.union(context.bytes(of: stated.tokens)) }
      places.append(
        NamedPlace(
          site: site, isAffected: !isGeneral && !own.contains(where: isDoubtful) && own.contains(where: isAffection),
          isSetAside: isDenied || isGeneral || own.contains(where: isElsewhen), isUnaffected: isUnaffected(mention, own),
          subjects: own.filter(isAffection).map(\.subject),
          range: range))
    }
    return joiningRanges(places)
  }

  /// The words for a side apart from names such as "left ventricle", and outside general knowledge.
  var sides: [NamedSide] {
    var sides: [(side: NamedSide, tokens: Range<Int>)] = []
    for value in context.mentions.attributes {
      guard let side = context.core.sides[value.concept] ?? context.core.directions[value.concept], side != .midline,
        !isName(value.tokens)
      else { continue }
      sides.append(named(side, value.tokens))
    }
    for mention in context.anatomy where context.core.isPaired(mention.concept, context.lexicon) {
      let flags = context.lexicon.flags(mention.concept)
      if flags.contains(.right) { sides.append(named(.right, mention.tokens)) }
      if flags.contains(.left) { sides.append(named(.left, mention.tokens)) }
    }
    for index in context.range {
      guard context.terms.holds(.sideInitial, at: index, in: context.range), let structure = context.anatomy(startingAt: index + 1),
        let stated = sideBinder.stated(of: structure)
      else { continue }
      sides.append(named(stated.side, stated.tokens))
    }
    return sides.filter { !isGeneral($0) }.map(\.side)
  }

  private func isGeneral(_ named: (side: NamedSide, tokens: Range<Int>)) -> Bool {
    context.engine.assertion(of: named.tokens).isGeneral
  }

  private func named(_ side: Side, _ tokens: Range<Int>) -> (side: NamedSide, tokens: Range<Int>) {
    let clause = context.engine.clauses.range(around: tokens.lowerBound)
    let own = facts.filter { $0.clause == context.engine.clauses.clause(of: tokens.lowerBound) && !$0.isOpen }
    let isSetAside =
      own.contains { $0.assertion.polarity == .absent || $0.assertion.isContralateral || isElsewhen($0) }
      || own.contains(where: isComplaint)
    let end = min(max(tokens.upperBound, clause.lowerBound) + 2, clause.upperBound)
    let range = context.bytes(of: tokens.lowerBound..<max(tokens.upperBound, end))
    return (NamedSide(side: side, isSetAside: isSetAside, subjects: own.filter(isAffection).map(\.subject), range: range), tokens)
  }

  /// Whether a structure is not part of the name of another, as the lung in "left lung base".
  private func isOutermost(_ mention: Mention) -> Bool {
    !context.anatomy.contains { $0.tokens.count > mention.tokens.count && $0.tokens.clamped(to: mention.tokens) == mention.tokens }
  }

  /// Whether words belong to the name of a structure that is one of its kind, as a ventricle, and not one of a pair, as a lung.
  private func isName(_ tokens: Range<Int>) -> Bool {
    context.anatomy.contains {
      $0.tokens.clamped(to: tokens) == tokens && !context.lexicon.flags($0.concept).isDisjoint(with: [.right, .left])
        && !context.core.isPaired($0.concept, context.lexicon)
    }
  }

  /// Joins the two ends of a range ("from C4 to T1") to one place.
  private func joiningRanges(_ places: [NamedPlace]) -> [NamedPlace] {
    var result: [NamedPlace] = []
    for place in places {
      guard let last = result.last, SiteBinder(context: context).isRange(last.site, place.site) else {
        result.append(place)
        continue
      }
      result[result.count - 1].site.through = place.site.anatomy
      result[result.count - 1].site.tokens = last.site.tokens.lowerBound..<place.site.tokens.upperBound
      result[result.count - 1].range = last.range.union(place.range)
    }
    return result
  }

  /// Whether the facts of a clause deny something of a structure and state nothing abnormal.
  private func isUnaffected(_ mention: Mention, _ facts: [Fact]) -> Bool {
    !facts.contains(where: isAffection)
      && facts.contains { $0.assertion.polarity == .absent && $0.sites.contains { $0.tokens == mention.tokens } }
  }

  private func isDoubtful(_ fact: Fact) -> Bool { fact.assertion.polarity != .present || fact.assertion.isContralateral }

  private func isElsewhen(_ fact: Fact) -> Bool { fact.assertion.temporality != .current || fact.assertion.experiencer != .patient }

  /// Whether a fact is a symptom or a procedure: a palsy is on the side opposite to its cause.
  private func isComplaint(_ fact: Fact) -> Bool {
    guard fact.kind == .concept else { return false }
    let kind = context.lexicon.kind(fact.subject)
    return kind == .clinical || kind == .procedure || kind == .device
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

extension Fact {
  /// A Boolean value indicating whether the statement is about a phrase outside the lexicon.
  package var isOpen: Bool {
    if case .open = kind { return true }
    return false
  }
}

import Lexicon
import SourceText

/// Finds the places to which a mention belongs: inside it, before it, after it, or as the subject of its clause.
struct SiteBinder {
  let context: SentenceContext

  /// How many words may stand between a mention and the preposition that leads to its place.
  private static let reach = 5

  /// Returns the sites of a mention.
  func sites(of mention: Range<Int>, subjectAllowed: Bool = true) -> [Site] {
    let clause = context.engine.clauses.range(around: mention.lowerBound)
    var inner = context.anatomy.filter {
      $0.tokens != mention && $0.tokens.upperBound > mention.lowerBound && $0.tokens.upperBound <= mention.upperBound
    }
    // "The aorta below the renal arteries is dilated": the clause that begins with the last word has another subject.
    if let last = inner.last, last.tokens.lowerBound < mention.lowerBound, isEmbedded(last),
      let outer = context.anatomy.last(where: { clause.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= last.tokens.lowerBound })
    {
      inner = [outer]
    }
    var sites = inner.map(site)
    if isPredicate(mention), let near = context.anatomy(endingAt: mention.lowerBound), isEmbedded(near), sites.isEmpty,
      let subject = subject(of: mention, in: clause)
    {
      return subject
    }
    sites += before(mention, in: clause)
    sites += after(mention, in: clause)
    if sites.isEmpty, let place = context.anatomy(startingAt: mention.upperBound), isAdjective(mention) { sites = [site(place)] }
    if sites.isEmpty { sites = apposed(to: mention, in: clause) }
    if sites.isEmpty, subjectAllowed { sites = fronted(before: mention, in: clause) }
    if sites.isEmpty, subjectAllowed, let subject = subject(of: mention, in: clause) { sites = subject }
    return sites
  }

  /// Returns the site of a structure with its side and the whole that "of" names.
  func site(_ mention: Mention) -> Site {
    let whole = wholeAfter(mention)
    let side = SideBinder(context: context).side(of: mention)
    let outer = whole.map { SideBinder(context: context).side(of: $0) } ?? .unstated
    var site = Site(
      anatomy: mention.concept, within: whole?.concept ?? .none, side: side == .unstated ? outer : side, tokens: mention.tokens)
    site.parts = PartBinder(context: context).parts(of: mention.tokens)
    return site
  }

  /// Structures right before a mention, such as "hepatic" or "muscle, vessel, or visceral organ".
  private func before(_ mention: Range<Int>, in clause: Range<Int>) -> [Site] {
    var sites: [Site] = []
    var index = mention.lowerBound
    while index > clause.lowerBound {
      if let found = context.anatomy(endingAt: index), !sites.contains(where: { $0.tokens == found.tokens }) {
        sites.append(site(found))
        index = found.tokens.lowerBound
      } else if let value = context.attribute(endingAt: index) {
        index = value.tokens.lowerBound
      } else if !sites.isEmpty, isListMark(index - 1) {
        index -= 1
      } else {
        break
      }
    }
    return sites.reversed()
  }

  /// A place that follows behind a comma in a line without a verb ("aneurysm, inferior mesenteric artery"), or as an adjective behind a form
  /// of "be" ("the fracture is humeral").
  private func apposed(to mention: Range<Int>, in clause: Range<Int>) -> [Site] {
    let next = mention.upperBound
    guard next + 1 < clause.upperBound else { return [] }
    if context.isMark(next, ","), !context.range.contains(where: { !context.classes($0).isDisjoint(with: [.auxiliary, .finiteVerb]) }) {
      var start = next + 1
      while let value = context.attribute(startingAt: start) { start = value.tokens.upperBound }
      guard let place = context.anatomy(startingAt: start), place.role == .form else { return [] }
      let isEnd = place.tokens.upperBound >= clause.upperBound || context.tokens[place.tokens.upperBound].kind == .punctuation
      return isEnd ? [site(place)] : []
    }
    guard context.classes(next).contains(.auxiliary), let place = context.anatomy(startingAt: next + 1), place.role == .adjective else {
      return []
    }
    let isEnd = place.tokens.upperBound >= clause.upperBound || context.tokens[place.tokens.upperBound].kind == .punctuation
    return isEnd ? [site(place)] : []
  }

  /// Whether a mention is an adjective or participle, which stands before the structure that it qualifies: "avid liver deposits".
  private func isAdjective(_ mention: Range<Int>) -> Bool {
    context.mentions.concepts.contains { $0.tokens == mention && $0.role == .derived }
  }

  /// Structures after a preposition: "in the subcutaneous tissues and muscles".
  private func after(_ mention: Range<Int>, in clause: Range<Int>) -> [Site] {
    guard let preposition = preposition(after: mention.upperBound, in: clause) else { return [] }
    return list(from: preposition, in: clause)
  }

  /// Returns the structures of a coordinated list that starts at a token.
  func list(from start: Int, in clause: Range<Int>) -> [Site] {
    var sites: [Site] = []
    var index = start
    var skipped = 0
    while index < clause.upperBound {
      if let found = context.anatomy(startingAt: index) {
        append(site(found), to: &sites)
        let whole = wholeAfter(found)
        index = whole?.tokens.upperBound ?? found.tokens.upperBound
        skipped = 0
      } else if let value = context.attribute(startingAt: index) {
        index = value.tokens.upperBound
      } else if isListMark(index) || context.classes(index).contains(.determiner)
        || context.terms.holds(.sitePreposition, at: index, in: clause) && !sites.isEmpty
        || sites.isEmpty && context.isPartNoun(index)
      {
        index += 1
      } else if isOrdinary(index), skipped < 2 {
        skipped += 1
        index += 1
      } else {
        break
      }
    }
    return sites
  }

  /// Adds a member of a list; the second end of a range joins the first, and members that share words share the side before them.
  private func append(_ site: Site, to sites: inout [Site]) {
    guard let last = sites.last else {
      sites.append(site)
      return
    }
    var site = site
    let sharesWords = context.anatomy.contains { $0.isElliptical && ($0.tokens == last.tokens || $0.tokens == site.tokens) }
    if sharesWords, site.side == .unstated { site.side = last.side }
    if isRange(last, site) {
      sites[sites.count - 1].through = site.anatomy
      sites[sites.count - 1].tokens = last.tokens.lowerBound..<site.tokens.upperBound
    } else {
      sites.append(site)
    }
  }

  /// Returns whether two structures of one series are the ends of a range: "L3 to L5".
  func isRange(_ first: Site, _ second: Site) -> Bool {
    let series = context.lexicon.groupKey(first.anatomy)
    guard series != 0, series == context.lexicon.groupKey(second.anatomy), first.through == .none else { return false }
    let start = first.tokens.upperBound
    let end = second.tokens.lowerBound
    if start == end { return context.tokens[end].flags.contains(.hyphenated) }
    return end == start + 1 && context.terms.holds(.rangeMark, at: start, in: context.range)
  }

  private func isOrdinary(_ index: Int) -> Bool {
    context.tokens[index].kind == .word && context.classes(index).isDisjoint(with: [.finiteVerb, .auxiliary, .relative, .subordinator])
      && !context.mentions.concepts.contains { $0.kind != .anatomy && $0.tokens.contains(index) }
      && !context.mentions.cues.contains { $0.tokens.contains(index) }
  }

  func isListMark(_ index: Int) -> Bool {
    context.isMark(index, ",") || context.isMark(index, "/") || context.classes(index).contains(.coordinator)
  }

  /// Returns the token after the preposition that follows a mention, or nil.
  private func preposition(after start: Int, in clause: Range<Int>) -> Int? {
    var index = start
    while index < clause.upperBound, index - start < Self.reach {
      if context.mentions.cues.contains(where: { $0.tokens.contains(index) && $0.cue.category == .sparing }) { return nil }
      if let (_, end) = context.terms.term(at: index, end: clause.upperBound, among: [.sitePreposition]) { return end }
      if context.isMark(index, ",") || context.classes(index).contains(.coordinator) { return nil }
      if context.mentions.concepts.contains(where: { $0.kind != .anatomy && $0.tokens.lowerBound == index }) { return nil }
      index += 1
    }
    return nil
  }

  /// Returns the structure after "of" that a structure is part of, or nil.
  private func wholeAfter(_ mention: Mention) -> Mention? {
    var index = mention.tokens.upperBound
    guard index < context.range.upperBound, context.tokens[index].word == context.lexicon.functionWords.of else { return nil }
    index += 1
    while index < context.range.upperBound {
      if let found = context.anatomy(startingAt: index) { return found }
      if let value = context.attribute(startingAt: index) {
        index = value.tokens.upperBound
      } else if context.classes(index).contains(.determiner) {
        index += 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// Returns whether a structure only says of what another is a part: the abdomen in "muscles of the abdomen".
  func isWhole(_ structure: Mention) -> Bool {
    context.anatomy.contains { $0.tokens.upperBound <= structure.tokens.lowerBound && wholeAfter($0)?.tokens == structure.tokens }
  }

  /// Whether a preposition leads to a structure, so that it is no subject: the kidney in "the artery below the kidney".
  func isEmbedded(_ structure: Mention) -> Bool {
    var index = structure.tokens.lowerBound
    while index > context.range.lowerBound {
      let classes = context.classes(index - 1)
      if classes.contains(.determiner) || context.attribute(endingAt: index) != nil {
        index = context.attribute(endingAt: index)?.tokens.lowerBound ?? index - 1
      } else if isListMark(index - 1), let other = context.anatomy(endingAt: index - 1) {
        // "The peritoneum over liver and spleen": what the preposition leads to goes on behind "and".
        index = other.tokens.lowerBound
      } else {
        return classes.contains(.preposition) && context.tokens[index - 1].word != context.lexicon.functionWords.of
      }
    }
    return false
  }
}

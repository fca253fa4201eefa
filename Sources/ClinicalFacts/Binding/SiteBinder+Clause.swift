import Lexicon
import SourceText

/// Places that the clause gives to what it tells: its subject, and the structures with which it opens.
extension SiteBinder {
  /// Whether a mention begins with its verb: "is aneurysmal".
  func isPredicate(_ mention: Range<Int>) -> Bool {
    context.classes(mention.lowerBound).contains(.auxiliary) && mention.count > 1
  }

  /// Whether a structure only belongs to the name of a disease before a colon: "esophageal atresia: air has entered the stomach".
  private func isLabel(_ structure: Mention, before end: Int) -> Bool {
    let isInName = context.mentions.concepts.contains {
      $0.kind != .anatomy && $0.tokens.count > structure.tokens.count && structure.tokens.clamped(to: $0.tokens) == structure.tokens
    }
    return isInName && (structure.tokens.upperBound..<end).contains { context.isMark($0, ":") }
  }

  /// Whether a clause is a second predicate of the subject before it: "the septum enhances and is thinned".
  private func isSecondPredicate(_ mention: Range<Int>, in clause: Range<Int>) -> Bool {
    guard clause.lowerBound + 1 < mention.lowerBound, context.classes(clause.lowerBound).contains(.coordinator) else { return false }
    return !context.classes(clause.lowerBound + 1).isDisjoint(with: [.auxiliary, .finiteVerb])
  }

  /// Whether words end with a negation that is said of a structure: "its appendage free of".
  private func isFreedom(_ words: Range<Int>) -> Bool {
    context.mentions.cues.contains {
      $0.cue.category == .negation && words.contains($0.tokens.lowerBound) && $0.tokens.upperBound == words.upperBound
        && context.tokens[words.upperBound - 1].word == context.lexicon.functionWords.of
    }
  }

  /// Whether a comma and a word such as "because" or "as", with a determiner behind it, open a reason.
  private func opensReason(_ index: Int, after end: Int) -> Bool {
    guard index > end, index + 1 < context.range.upperBound, context.isMark(index - 1, ","),
      context.classes(index + 1).contains(.determiner)
    else { return false }
    let isAs = context.bytes[context.tokens[index].range.range].elementsEqual("as".utf8, by: { $0 | 0x20 == $1 })
    return isAs || context.classes(index).contains(.subordinator)
  }

  /// The structure that stands before a verb whose predicate is the mention.
  func subject(of mention: Range<Int>, in clause: Range<Int>) -> [Site]? {
    var candidates = context.anatomy.filter { clause.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= mention.lowerBound }
    if candidates.isEmpty, isSecondPredicate(mention, in: clause) {
      candidates = context.anatomy.filter { $0.tokens.upperBound <= clause.lowerBound && !isEmbedded($0) }.prefix(1).map { $0 }
    }
    if candidates.isEmpty, clause.lowerBound > context.range.lowerBound, context.classes(clause.lowerBound).contains(.relative) {
      // "The aorta, which is free of thrombus": the structure right before the pronoun.
      let end = context.isMark(clause.lowerBound - 1, ",") ? clause.lowerBound - 1 : clause.lowerBound
      candidates = context.anatomy.filter { $0.tokens.upperBound == end }
    }
    let outer = candidates.filter { !isEmbedded($0) && !isWhole($0) && !context.lexicon.flags($0.concept).contains(.sort) }
    guard let last = outer.last ?? candidates.last, !isLabel(last, before: mention.lowerBound) else { return nil }
    let between = last.tokens.upperBound..<mention.lowerBound
    // "Stenosis of the junction is unlikely, as the narrowing lies below": a reason has a subject of its own.
    guard !between.contains(where: { opensReason($0, after: last.tokens.upperBound) }) else { return nil }
    let isName = { (index: Int) in context.mentions.concepts.contains { $0.tokens.contains(index) && $0.role == .form } }
    guard
      between.contains(where: { !context.classes($0).isDisjoint(with: [.finiteVerb, .auxiliary]) && !isName($0) })
        || between.contains(where: { context.isMark($0, ":") }) || isFreedom(between) || isPredicate(mention) || isAccompanied(between)
    else { return nil }
    return coordinated(with: last, among: outer).map(site)
  }

  /// The structures of a list that ends with one of them: the liver too of "the liver and the spleen are free of".
  private func coordinated(with last: Mention, among structures: [Mention]) -> [Mention] {
    var kept = [last]
    for structure in structures.reversed() where structure.tokens.upperBound < kept[0].tokens.lowerBound {
      let between = structure.tokens.upperBound..<kept[0].tokens.lowerBound
      let isListed =
        between.contains(where: isListMark)
        && between.allSatisfy { index in
          isListMark(index) || context.classes(index).contains(.determiner)
            || context.mentions.attributes.contains { $0.tokens.contains(index) }
        }
      guard isListed else { break }
      kept.insert(structure, at: 0)
    }
    return kept
  }

  /// Whether nothing but "with" and words before a noun lead from a structure to what it has, as in a line without a verb: "liver with two
  /// cysts".
  private func isAccompanied(_ words: Range<Int>) -> Bool {
    guard let first = words.first, context.tokens[first].word == context.lexicon.functionWords.with else { return false }
    return words.dropFirst().allSatisfy { index in
      !context.classes(index).isDisjoint(with: [.determiner, .numberWord, .comparative, .ordinal])
        || context.mentions.attributes.contains { $0.tokens.contains(index) }
    }
  }

  /// The structures with which a clause opens: "in the liver, a cyst was noted".
  func fronted(before mention: Range<Int>, in clause: Range<Int>) -> [Site] {
    guard let start = clause.first(where: { context.tokens[$0].kind == .word }),
      let (_, end) = context.terms.term(at: start, end: clause.upperBound, among: [.sitePreposition])
    else { return [] }
    let sites = list(from: end, in: clause)
    guard let last = sites.last?.tokens, let first = sites.first?.tokens, last.upperBound < mention.lowerBound,
      (end..<first.lowerBound).allSatisfy({ context.classes($0).contains(.determiner) })
    else { return [] }
    let next = context.isMark(last.upperBound, ",") ? last.upperBound + 1 : last.upperBound
    let isNext = context.classes(next).contains(.determiner) || (next..<mention.upperBound).allSatisfy(isOfThing)
    return isNext ? sites : []
  }

  /// Whether a word can stand in a phrase that ends with a thing.
  private func isOfThing(_ index: Int) -> Bool {
    !context.classes(index).isDisjoint(with: [.determiner, .numberWord, .comparative, .ordinal])
      || context.mentions.attributes.contains { $0.tokens.contains(index) }
      || context.mentions.concepts.contains { $0.tokens.contains(index) } || context.mentions.cues.contains { $0.tokens.contains(index) }
  }
}

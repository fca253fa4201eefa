import Lexicon
import SourceText

/// Reads what a sentence calls normal: which structures, in which respect, and with which reserve.
struct NormalityReader {
  let context: SentenceContext
  let binder: SiteBinder

  /// What one phrase that says "normal" states.
  struct Statement {
    /// The readings of the phrase that fit.
    var phrases: [Int]
    /// The structures it is said of.
    var places: [Site]
    /// How it is asserted; absent, since normality denies.
    var assertion: Assertion
    /// A Boolean value indicating whether normality itself is denied: "not normal".
    var isDenied: Bool
    /// The values that narrow what it denies: "no acute abnormality".
    var qualifiers: [ConceptID]
    /// A Boolean value indicating whether it is said of an examination rather than of the structure.
    var isOfExamination: Bool
  }

  /// Returns what a phrase states, or nil when it is said of no structure or only of one respect of it.
  func statement(_ mention: NormalityMention) -> Statement? {
    let clause = context.engine.clauses.range(around: mention.tokens.lowerBound)
    let names = context.mentions.concepts.filter { clause.contains($0.tokens.lowerBound) }
    guard !names.contains(where: { $0.kind == .laboratory }), !isInsideNegation(mention.tokens),
      !Self.isBorderline(mention.tokens, context), !isHedged(mention.tokens)
    else { return nil }
    let sites = sites(of: mention, in: clause)
    guard let (phrases, places) = fitting(mention, sites) else { return nil }
    let isOfExamination = names.contains { $0.kind == .modality && !isMeans($0) }
    let stated = isOfExamination ? places : places.filter { !isAnaphoric($0) }
    guard !stated.isEmpty else { return nil }
    var assertion = context.engine.assertion(of: mention.tokens)
    let isDenied = assertion.polarity == .absent
    // "No extension, cord of normal signal": a negation of the item before denies no normality.
    if isDenied, context.isItemBehind(assertion.cue, mention.tokens) { return nil }
    assertion.polarity = isDenied ? .present : .absent
    let qualifiers = context.mentions.attributes.filter {
      mention.tokens.count > 2 && $0.tokens.overlaps(mention.tokens)
        && context.lexicon.groupKey($0.concept) == context.lexicon.groupKey(context.core.acute)
    }
    return Statement(
      phrases: phrases, places: stated, assertion: assertion, isDenied: isDenied, qualifiers: qualifiers.map(\.concept),
      isOfExamination: isOfExamination)
  }

  /// Whether a word right before a phrase says that it can be so and not that it is: "the uterus could be preserved".
  private func isHedged(_ tokens: Range<Int>) -> Bool {
    context.mentions.cues.contains {
      $0.cue.category == .possible && $0.cue.direction != .backward && $0.tokens.lowerBound < tokens.lowerBound
        && $0.tokens.upperBound >= tokens.lowerBound && $0.tokens.upperBound <= tokens.upperBound
    }
  }

  /// Whether a preposition makes an examination the means by which something is seen: "on CT angiography the arteries are intact".
  private func isMeans(_ examination: Mention) -> Bool {
    let start = examination.tokens.lowerBound
    return start > context.range.lowerBound && context.classes(start - 1).contains(.preposition)
      && context.tokens[start - 1].word != context.lexicon.functionWords.of
  }

  /// Returns whether a statement is about what remains after something else was named: "otherwise clear", "the remaining discs".
  static func isOfRemainder(_ tokens: Range<Int>, _ context: SentenceContext) -> Bool {
    let clause = context.engine.clauses.range(around: tokens.lowerBound)
    return context.mentions.terms.contains {
      $0.term.termClass == .remainder && clause.contains($0.tokens.lowerBound) && $0.tokens.lowerBound < tokens.upperBound
    }
  }

  /// Returns whether a statement of normality is taken back halfway: "top normal in size", "upper limits of normal".
  static func isBorderline(_ tokens: Range<Int>, _ context: SentenceContext) -> Bool {
    context.mentions.terms.contains {
      $0.term.termClass == .borderline && $0.tokens.upperBound > tokens.lowerBound - 1 && $0.tokens.lowerBound < tokens.upperBound + 2
    }
  }

  /// The structures of the clause before the phrase, those in a list after it, or those inside it.
  private func sites(of mention: NormalityMention, in clause: Range<Int>) -> [Site] {
    let subjects = context.anatomy.filter {
      clause.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= mention.tokens.lowerBound
        && !context.engine.isExcepted($0.tokens.lowerBound)
    }
    if let last = subjects.last, isModifier(last, before: mention.tokens.lowerBound) { return [] }
    let bare = subject(of: subjects).filter { !isModifier($0, before: mention.tokens.lowerBound) }
    if !subjects.isEmpty { return bare.map(binder.site) }
    let own = context.anatomy.filter { $0.tokens.overlaps(mention.tokens) }
    // "Intact pars at L5": what follows a preposition is where the structure of the phrase lies.
    if !own.isEmpty, context.terms.holds(.sitePreposition, at: mention.tokens.upperBound, in: clause) { return own.map(binder.site) }
    if !isInsideObservation(after: mention.tokens.upperBound), !leadsToAspect(mention.tokens.upperBound, in: clause) {
      let listed = binder.list(from: mention.tokens.upperBound, in: clause)
      if !listed.isEmpty { return upToPlace(listed, in: clause) }
    }
    // "No abnormality was seen in the liver."
    if let first = mention.tokens.first, context.isNegation(first) {
      let places = binder.sites(of: mention.tokens, subjectAllowed: false)
      if !places.isEmpty { return places }
    }
    return own.map(binder.site)
  }

  /// The structures that make up the subject: the last one before the phrase, with those that are listed with it.
  private func subject(of structures: [Mention]) -> [Mention] {
    var kept: [Mention] = []
    for structure in structures.reversed() where structures.count == 1 || !binder.isWhole(structure) {
      if let next = kept.last, structure.tokens.upperBound < next.tokens.lowerBound,
        !(structure.tokens.upperBound..<next.tokens.lowerBound).allSatisfy(isLink) || isPlaceOfOther(structure, before: next)
      {
        break
      }
      kept.append(structure)
    }
    return kept.reversed()
  }

  /// Whether a structure before a comma is the place of something else: the canal in "narrowing of the canal, cord normal".
  private func isPlaceOfOther(_ structure: Mention, before next: Mention) -> Bool {
    guard context.isMark(structure.tokens.upperBound, ",") else { return false }
    var index = structure.tokens.lowerBound - 1
    while index > context.range.lowerBound, context.classes(index).contains(.determiner) || context.attribute(endingAt: index + 1) != nil {
      index -= 1
    }
    guard index > context.range.lowerBound, context.classes(index).contains(.preposition) else { return false }
    return context.mentions.concepts.contains { $0.kind != .anatomy && $0.tokens.upperBound == index }
  }

  /// Whether a word can stand between the structures of one subject.
  private func isLink(_ index: Int) -> Bool {
    context.isMark(index, ",") || context.isMark(index, "/") || context.isMark(index, "(") || context.isMark(index, ")")
      || !context.classes(index).isDisjoint(with: [.coordinator, .determiner, .preposition, .adverb])
      || context.terms.holds(.bothWord, at: index, in: context.range)
      || context.mentions.attributes.contains { $0.tokens.contains(index) }
  }

  /// Whether a name of a structure only tells of which kind or respect of a thing is spoken: "pulmonary function", "disc signal".
  private func isModifier(_ structure: Mention, before end: Int) -> Bool {
    let next = structure.tokens.upperBound
    guard next < end else { return false }
    return context.terms.holds(.aspect, at: next, in: context.range) || context.mentions.open.contains { $0.tokens.lowerBound == next }
  }

  /// The structures of a list up to a word that leads to their place: "normal tendons within the carpal tunnel" says nothing of the tunnel.
  private func upToPlace(_ sites: [Site], in clause: Range<Int>) -> [Site] {
    var kept: [Site] = []
    for site in sites {
      if let last = kept.last {
        let between = last.tokens.upperBound..<max(site.tokens.lowerBound, last.tokens.upperBound)
        if between.contains(where: { context.terms.holds(.sitePreposition, at: $0, in: clause) }) { return kept }
      }
      if context.anatomy.contains(where: { $0.tokens == site.tokens && isModifier($0, before: clause.upperBound) }) { continue }
      kept.append(site)
    }
    return kept
  }

  /// Whether only a respect is called normal: "normal signal of the cord", "normal liver size".
  private func leadsToAspect(_ start: Int, in clause: Range<Int>) -> Bool {
    var index = start
    while index < clause.upperBound {
      if context.terms.holds(.aspect, at: index, in: clause) { return true }
      if let place = context.anatomy(startingAt: index) {
        index = place.tokens.upperBound
      } else if let value = context.attribute(startingAt: index) {
        index = value.tokens.upperBound
      } else {
        return false
      }
    }
    return false
  }

  /// Whether a phrase is part of a negation, which says itself what it denies: "free" in "free of infiltrates".
  private func isInsideNegation(_ tokens: Range<Int>) -> Bool {
    context.mentions.cues.contains {
      $0.cue.category == .negation && $0.tokens.overlaps(tokens) && $0.tokens.upperBound > tokens.upperBound
    }
  }

  /// Whether the next word belongs to the name of an observation, so that "symmetrical muscle weakness" calls no muscle normal.
  private func isInsideObservation(after index: Int) -> Bool {
    context.mentions.concepts.contains {
      $0.kind != .anatomy && $0.role != .denial && $0.tokens.contains(index) && $0.tokens.count > 1
    }
  }

  /// Whether a site is a mere sort of structure in the singular, which points back to one named before: "the artery is normal".
  private func isAnaphoric(_ site: Site) -> Bool {
    guard context.lexicon.flags(site.anatomy).contains(.sort), site.within == .none else { return false }
    guard site.tokens.upperBound > site.tokens.lowerBound else { return false }
    let last = context.tokens[site.tokens.upperBound - 1].range
    let letter = context.bytes[last.upperBound - 1]
    return letter != UInt8(ascii: "s") && letter != UInt8(ascii: "S")
  }

  /// The readings of a phrase that fit the structures named, with those structures; a phrase that names its own structure needs no other,
  /// whereas one with readings for several structures (“is of normal width”) says nothing without one.
  private func fitting(_ mention: NormalityMention, _ sites: [Site]) -> (phrases: [Int], places: [Site])? {
    let lexicon = context.lexicon
    var phrases: [Int] = []
    var places: [Site] = []
    for number in mention.phrases {
      let applies = lexicon.normality[number].appliesTo
      let own = applies.isEmpty ? sites : sites.filter { site in applies.contains { lexicon.isPart(site.anatomy, of: $0) } }
      guard !own.isEmpty else { continue }
      phrases.append(number)
      for site in own where !places.contains(site) { places.append(site) }
    }
    if !phrases.isEmpty { return (phrases, places) }
    guard sites.isEmpty, mention.tokens.count > 2, mention.phrases.count == 1, let number = mention.phrases.first else { return nil }
    let applies = lexicon.normality[number].appliesTo.filter { lexicon.kind($0) == .anatomy }
    guard !applies.isEmpty else { return nil }
    return ([number], applies.map { Site(anatomy: $0, within: .none, side: .unstated, tokens: mention.tokens) })
  }
}

import Lexicon
import SourceText

/// Builds the facts of one sentence from what was recognised in it.
struct SentenceFacts {
  let context: SentenceContext
  let number: Int
  private let binder: SiteBinder
  private let sides: SideBinder

  init(context: SentenceContext, number: Int) {
    self.context = context
    self.number = number
    binder = SiteBinder(context: context)
    sides = SideBinder(context: context)
  }

  /// Returns the facts; `lastProcess` carries the main observation from sentence to sentence.
  func facts(lastProcess: inout ConceptID) -> [Fact] {
    var facts: [Fact] = []
    for mention in context.mentions.concepts {
      switch mention.kind {
      case .observation, .diagnosis, .clinical, .procedure, .device:
        var fact = conceptFact(mention)
        if context.core.spreading.contains(where: { context.lexicon.isA(mention.concept, $0) }) {
          fact.kind = .involvement
          fact.subject = process(before: mention.tokens.lowerBound) ?? lastProcess
        } else if mention.kind == .observation || mention.kind == .diagnosis, fact.assertion.polarity == .present {
          lastProcess = mention.concept
        }
        facts.append(fact)
      case .laboratory: if let fact = LaboratoryReader(context: context, number: number).fact(mention) { facts.append(fact) }
      case .anatomy, .drug, .modality, .attribute: break
      }
    }
    facts += normalityFacts()
    facts += extentFacts(lastProcess: lastProcess)
    facts += context.mentions.open.map(openFact)
    AttributeBinder(context: context).bind(to: &facts)
    return facts
  }

  /// Returns the structures of one side whose clause states something abnormal and calls nothing normal.
  func affectedPlaces(_ facts: [Fact]) -> [AffectedPlace] {
    context.anatomy.compactMap { mention in
      let site = binder.site(mention)
      guard site.side == .right || site.side == .left else { return nil }
      let clause = context.engine.clauses.clause(of: mention.tokens.lowerBound)
      let own = facts.filter { $0.clause == clause }
      guard own.contains(where: isAffection), !own.contains(where: { $0.assertion.polarity != .present || $0.assertion.isContralateral })
      else {
        return nil
      }
      var start = mention.tokens.lowerBound
      while let value = context.attribute(endingAt: start) { start = value.tokens.lowerBound }
      return AffectedPlace(site: site, range: context.bytes(of: start..<mention.tokens.upperBound))
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

  private func conceptFact(_ mention: Mention) -> Fact {
    let sites = binder.sites(of: mention.tokens)
    var assertion = context.engine.assertion(of: mention.tokens)
    if mention.role == .denial { assertion.polarity = assertion.polarity == .absent ? .present : .absent }
    if assertion.polarity == .absent, mention.role == .derived, isModifier(mention) { assertion.polarity = .unknown }
    if let cue = cue(around: mention.tokens) {
      assertion.polarity = .absent
      assertion.cue = cue.tokens
    } else if mention.role != .denial, isInsideNormality(mention.tokens) {
      assertion.polarity = .unknown
    }
    return fact(.concept, subject: mention.concept, sites: sites, assertion: assertion, tokens: mention.tokens)
  }

  /// The cue that holds the start of a mention and denies it: "without contrast enhancement", "does not invade".
  private func cue(around tokens: Range<Int>) -> CueMention? {
    context.mentions.cues.first {
      $0.tokens.lowerBound < tokens.lowerBound && $0.tokens.upperBound > tokens.lowerBound
        && ($0.cue.category == .negation || $0.cue.category == .sparing)
    }
  }

  /// Whether a mention is part of a phrase that says "normal" and asserts nothing itself.
  private func isInsideNormality(_ tokens: Range<Int>) -> Bool {
    context.mentions.normality.contains { $0.tokens.count > tokens.count && $0.tokens.clamped(to: tokens) == tokens }
  }

  /// Whether an adjective stands before the name of another thing: what "no calcified nodule" denies is the nodule.
  private func isModifier(_ mention: Mention) -> Bool {
    var index = mention.tokens.upperBound
    while index < context.range.upperBound {
      if let place = context.anatomy(startingAt: index) {
        index = place.tokens.upperBound
      } else if let value = context.attribute(startingAt: index) {
        index = value.tokens.upperBound
      } else {
        return context.mentions.concepts.contains { $0.kind != .anatomy && $0.role == .form && $0.tokens.lowerBound == index }
      }
    }
    return false
  }

  private func openFact(_ phrase: OpenPhrase) -> Fact {
    fact(.open(phrase), subject: .none, sites: [], assertion: context.engine.assertion(of: phrase.tokens), tokens: phrase.tokens)
  }

  /// "The lungs are clear", "normal pancreas": the phrase with the structures of its clause.
  private func normalityFacts() -> [Fact] {
    context.mentions.normality.compactMap { mention in
      let clause = context.engine.clauses.range(around: mention.tokens.lowerBound)
      let laboratory = context.mentions.concepts.contains { $0.kind == .laboratory && clause.contains($0.tokens.lowerBound) }
      guard !laboratory else { return nil }
      var sites = subjects(before: mention.tokens.lowerBound, in: clause)
      if sites.isEmpty, !isInsideObservation(after: mention.tokens.upperBound) {
        sites = binder.list(from: mention.tokens.upperBound, in: clause)
      }
      if sites.isEmpty { sites = context.anatomy.filter { $0.tokens.overlaps(mention.tokens) }.map(binder.site) }
      var assertion = context.engine.assertion(of: mention.tokens)
      let isDenied = assertion.polarity == .absent
      assertion.polarity = isDenied ? .present : .absent
      guard let (phrases, places) = fitting(mention, sites) else { return nil }
      let kind: Fact.Kind = isDenied ? .concept : .normality(phrases: phrases)
      return fact(kind, subject: context.core.abnormality, sites: places, assertion: assertion, tokens: mention.tokens)
    }
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

  /// Whether the next word belongs to the name of an observation, so that "symmetrical muscle weakness" calls no muscle normal.
  private func isInsideObservation(after index: Int) -> Bool {
    context.mentions.concepts.contains { $0.kind != .anatomy && $0.tokens.contains(index) && $0.tokens.count > 1 }
  }

  /// Structures of a clause that stand before a phrase said of them.
  private func subjects(before index: Int, in clause: Range<Int>) -> [Site] {
    context.anatomy.filter { clause.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= index }.map(binder.site)
  }

  /// "confined to the subcutis", "sparing the muscles".
  private func extentFacts(lastProcess: ConceptID) -> [Fact] {
    context.mentions.cues.compactMap { mention in
      guard mention.cue.category == .confinement || mention.cue.category == .sparing else { return nil }
      let clause = context.engine.clauses.range(around: mention.tokens.lowerBound)
      let sites =
        mention.cue.direction == .backward
        ? subjects(before: mention.tokens.lowerBound, in: clause) : binder.list(from: mention.tokens.upperBound, in: clause)
      guard !sites.isEmpty else { return nil }
      var assertion = context.engine.assertion(of: mention.tokens)
      let isSparing = mention.cue.category == .sparing
      if isSparing { assertion.polarity = assertion.polarity == .absent ? .present : .absent }
      assertion.cue = mention.tokens
      let process = self.process(before: mention.tokens.lowerBound) ?? lastProcess
      return fact(isSparing ? .involvement : .confinement, subject: process, sites: sites, assertion: assertion, tokens: mention.tokens)
    }
  }

  /// The nearest observation or diagnosis before a token of the sentence.
  private func process(before index: Int) -> ConceptID? {
    context.mentions.concepts.last { mention in
      (mention.kind == .observation || mention.kind == .diagnosis) && mention.tokens.upperBound <= index
        && !context.core.spreading.contains { context.lexicon.isA(mention.concept, $0) }
    }?.concept
  }

  private func fact(_ kind: Fact.Kind, subject: ConceptID, sites: [Site], assertion: Assertion, tokens: Range<Int>) -> Fact {
    let side = sides.side(of: tokens, sites: sites)
    let evidence = evidence(tokens, sites: sites, cue: assertion.cue)
    return Fact(
      kind: kind, subject: subject, sites: sites, side: side.side, assertion: assertion, mention: tokens, evidence: evidence,
      sideEvidence: evidence.union(context.bytes(of: side.tokens)), sentence: number,
      clause: context.engine.clauses.clause(of: tokens.lowerBound))
  }

  /// The run of text from the first to the last word that the statement rests on.
  private func evidence(_ tokens: Range<Int>, sites: [Site], cue: Range<Int>?) -> ByteRange {
    var low = tokens.lowerBound
    var high = tokens.upperBound
    for part in sites.map(\.tokens) + (cue.map { [$0] } ?? []) {
      low = min(low, part.lowerBound)
      high = max(high, part.upperBound)
    }
    while let value = context.attribute(endingAt: low) { low = value.tokens.lowerBound }
    return context.bytes(of: low..<high)
  }
}

import Lexicon
import SourceText

/// Builds the facts of one sentence from what was recognised in it.
struct SentenceFacts {
  let context: SentenceContext
  let number: Int
  private let binder: SiteBinder
  private let sides: SideBinder
  private let extent: ExtentReader

  init(context: SentenceContext, number: Int) {
    self.context = context
    self.number = number
    binder = SiteBinder(context: context)
    sides = SideBinder(context: context)
    extent = ExtentReader(context: context, binder: binder)
  }

  /// Returns the facts; `lastProcess` carries the main observation from sentence to sentence, `lastLesion` the last circumscribed thing.
  func facts(lastProcess: inout ConceptID, lastLesion: inout ConceptID) -> [Fact] {
    var facts: [Fact] = []
    for mention in context.mentions.concepts {
      switch mention.kind {
      case .observation, .diagnosis, .clinical, .procedure, .device:
        guard !extent.isLimit(mention) else { break }
        var fact = conceptFact(mention)
        if context.lexicon.isA(mention.concept, context.core.spreading) {
          spread(mention, lastProcess: lastProcess, &fact)
        } else if mention.kind == .observation || mention.kind == .diagnosis, fact.assertion.polarity == .present {
          if !context.lexicon.flags(mention.concept).contains(.umbrella) { lastProcess = mention.concept }
        }
        facts.append(fact)
      case .laboratory: if let fact = LaboratoryReader(context: context, number: number).fact(mention) { facts.append(fact) }
      case .modality: facts.append(examinationFact(mention))
      case .anatomy, .drug, .attribute: break
      }
    }
    facts += normalityFacts()
    facts += extentFacts(lastProcess: lastProcess)
    facts += missingFacts(lastLesion: lastLesion)
    if let lesion = facts.first(where: isLesion) { lastLesion = lesion.subject }
    facts += context.mentions.open.map(openFact)
    AttributeBinder(context: context).bind(to: &facts)
    TrendReader(context: context).read(into: &facts)
    for number in facts.indices { context.engine.settleGenerality(at: facts[number].mention.lowerBound, &facts[number].assertion) }
    for index in facts.indices where facts[index].assertion.certainty == .probable && isCalledDefinite(facts[index].mention) {
      facts[index].assertion.certainty = .definite
    }
    return facts
  }

  private func conceptFact(_ mention: Mention) -> Fact {
    var sites = binder.sites(of: mention.tokens).filter { isPossible($0, of: mention) }
    if mention.role == .denial, let subject = subject(of: mention, naming: sites) { sites = [subject] }
    var assertion = context.engine.assertion(of: mention.tokens)
    if mention.role == .denial {
      let isItem = context.isItemBehind(assertion.cue, mention.tokens)
      assertion.polarity = assertion.polarity == .absent && !isItem ? .present : .absent
    }
    if mention.role == .denial, NormalityReader.isBorderline(mention.tokens, context) || isApproach(mention) {
      assertion.polarity = .unknown
    }
    if assertion.polarity == .absent, mention.role == .derived, isModifier(mention) { assertion.polarity = .unknown }
    if mention.role == .denial, assertion.polarity == .absent, sites.isEmpty, isSaidOfUnknown(mention) { assertion.polarity = .unknown }
    if assertion.polarity == .absent, !sites.isEmpty, sites.allSatisfy(isUnnamed) { assertion.polarity = .unknown }
    if let cue = cue(around: mention.tokens) {
      assertion.polarity = .absent
      assertion.cue = cue.tokens
    } else if mention.role != .denial, isInsideNormality(mention.tokens) {
      assertion.polarity = .unknown
    }
    if mention.kind == .device, assertion.polarity == .absent,
      context.mentions.open.contains(where: { $0.tokens.lowerBound == mention.tokens.upperBound })
    {
      assertion.polarity = .unknown  // "The drain output ceased."
    }
    if mention.kind == .procedure {
      assertion = ActReader(context: context).status(of: mention.tokens, assertion)
    }
    var fact = fact(.concept, subject: mention.concept, sites: sites, assertion: assertion, tokens: mention.tokens)
    // "It did not enhance, apart from a thin vein": what is denied is denied of the rest.
    if mention.kind == .observation, assertion.polarity == .absent, !context.lexicon.flags(mention.concept).contains(.umbrella),
      context.mentions.cues.contains(where: { $0.cue.category == .exception && $0.tokens.lowerBound >= mention.tokens.upperBound })
    {
      fact.isOfRemainder = true
    }
    fact.distributions = context.mentions.attributes.filter {
      mention.tokens.contains($0.tokens.lowerBound) && context.core.distributions.contains(context.lexicon.groupKey($0.concept))
    }.map(\.concept)
    if let value = direction(after: max(mention.tokens.upperBound, sites.map(\.tokens.upperBound).max() ?? 0)) {
      fact.direction = context.core.directions[value.concept] ?? .unstated
      fact.sideEvidence = fact.sideEvidence.union(context.bytes(of: value.tokens))
    }
    return fact
  }

  /// Whether a structure can be the place of a concept and is no mere word of the clause that tells of it: "the lung reaches the chest wall"
  /// denies a pneumothorax, which is in the pleura.
  private func isPossible(_ site: Site, of mention: Mention) -> Bool {
    guard mention.role == .denial, site.tokens.overlaps(mention.tokens) else { return true }
    let usual = context.lexicon.list(.sites, of: mention.concept)
    return usual.isEmpty || usual.contains { context.lexicon.isPart(site.anatomy, of: $0) || context.lexicon.isPart($0, of: site.anatomy) }
  }

  /// The structure of which a phrase is said that names a place itself, when nothing but a verb stands between: of "the mediastinum is in the
  /// midline" the mediastinum.
  private func subject(of mention: Mention, naming sites: [Site]) -> Site? {
    guard !sites.isEmpty, sites.allSatisfy({ $0.tokens.overlaps(mention.tokens) }),
      context.lexicon.list(.sites, of: mention.concept).isEmpty,
      let place = context.anatomy.last(where: { $0.tokens.upperBound <= mention.tokens.lowerBound })
    else { return nil }
    let between = place.tokens.upperBound..<mention.tokens.lowerBound
    let isVerb = between.allSatisfy { !context.classes($0).isDisjoint(with: [.auxiliary, .finiteVerb, .adverb]) }
    return isVerb ? binder.site(place) : nil
  }

  /// Whether a word that denies something is said of what no table knows: "circulation was intact".
  private func isSaidOfUnknown(_ mention: Mention) -> Bool {
    var index = mention.tokens.lowerBound
    while index > context.range.lowerBound, !context.classes(index - 1).isDisjoint(with: [.auxiliary, .adverb]) { index -= 1 }
    return index < mention.tokens.lowerBound && context.mentions.open.contains { $0.tokens.upperBound == index }
  }

  /// Whether a structure is a mere sort of structure, told from others by a word that no table knows: "the main joint".
  private func isUnnamed(_ site: Site) -> Bool {
    let before = site.tokens.lowerBound - 1
    guard context.lexicon.flags(site.anatomy).contains(.sort), site.within == .none, before > context.range.lowerBound,
      context.tokens[before].kind == .word
    else { return false }
    return context.classes(before).isDisjoint(with: [.determiner, .preposition, .coordinator, .auxiliary, .finiteVerb])
      && context.attribute(endingAt: site.tokens.lowerBound) == nil
      && !context.mentions.concepts.contains { $0.tokens.contains(before) }
  }

  /// Whether an adjective tells how a procedure was done and denies nothing: "open appendectomy".
  private func isApproach(_ mention: Mention) -> Bool {
    context.mentions.concepts.contains { $0.kind == .procedure && $0.tokens.lowerBound == mention.tokens.upperBound }
  }

  /// The direction right after a thing and its places: "shift of the mediastinum to the right".
  private func direction(after index: Int) -> Mention? {
    context.attribute(startingAt: index).flatMap { context.core.directions[$0.concept] == nil ? nil : $0 }
  }

  /// An examination with the part of the body that it is of, but not the subject of the clause.
  private func examinationFact(_ mention: Mention) -> Fact {
    fact(
      .examination, subject: mention.concept, sites: binder.sites(of: mention.tokens, subjectAllowed: false),
      assertion: ActReader(context: context).status(of: mention.tokens, context.engine.assertion(of: mention.tokens)),
      tokens: mention.tokens)
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
    var assertion = context.engine.assertion(of: phrase.tokens)
    if assertion.polarity == .absent, phrase.tokens.count == 1, isLoose(phrase) { assertion.polarity = .unknown }
    return fact(.open(phrase), subject: .none, sites: [], assertion: assertion, tokens: phrase.tokens)
  }

  /// Whether a single word outside the lexicon is no noun of its own: it stands before the name of a thing, or in capitals for another.
  private func isLoose(_ phrase: OpenPhrase) -> Bool {
    let next = phrase.tokens.upperBound
    return context.tokens[phrase.tokens.lowerBound].flags.contains(.allCapitals)
      || context.mentions.concepts.contains { $0.tokens.lowerBound == next } || context.attribute(startingAt: next) != nil
  }

  /// "The lungs are clear", "normal pancreas": the phrase with the structures of its clause.
  private func normalityFacts() -> [Fact] {
    let reader = NormalityReader(context: context, binder: binder)
    return context.mentions.normality.compactMap { mention in
      guard let statement = reader.statement(mention) else { return nil }
      let kind: Fact.Kind = statement.isDenied ? .concept : .normality(phrases: statement.phrases)
      var fact = fact(
        kind, subject: context.core.abnormality, sites: statement.places, assertion: statement.assertion, tokens: mention.tokens)
      fact.attributes = statement.qualifiers
      fact.isOfExamination = statement.isOfExamination
      return fact
    }
  }

  /// Makes the fact of a verb or noun of spread one about what is involved.
  private func spread(_ mention: Mention, lastProcess: ConceptID, _ fact: inout Fact) {
    fact.kind = .involvement
    (fact.subject, fact.isSubjectLoose) = extent.process(before: mention.tokens.lowerBound, lastProcess: lastProcess)
    guard mention.role == .derived || mention.role == .form && fact.sites.isEmpty else { return }
    let sites = extent.sites(ofSpread: mention.tokens)
    guard sites != fact.sites, !sites.isEmpty else { return }
    let own = self.fact(.involvement, subject: fact.subject, sites: sites, assertion: fact.assertion, tokens: mention.tokens)
    (fact.sites, fact.side, fact.evidence, fact.sideEvidence) = (own.sites, own.side, own.evidence, own.sideEvidence)
  }

  /// "The rest of the spine contains none": a pronoun denies in a place what was named before.
  private func missingFacts(lastLesion: ConceptID) -> [Fact] {
    context.mentions.cues.compactMap { cue in
      guard cue.cue.category == .negation, cue.tokens.count == 1,
        context.tokens[cue.tokens.lowerBound].word == context.lexicon.functionWords.none
      else { return nil }
      let process = extent.process(before: cue.tokens.lowerBound, lastProcess: lastLesion)
      guard process.process != .none, !context.core.isGeneric(process.process) else { return nil }
      let sites = binder.sites(of: cue.tokens)
      guard !sites.isEmpty else { return nil }
      var assertion = context.engine.assertion(of: cue.tokens)
      guard assertion.polarity == .present else { return nil }
      assertion.polarity = .absent
      assertion.cue = cue.tokens
      return fact(.concept, subject: kind(of: process.process), sites: sites, assertion: assertion, tokens: cue.tokens)
    }
  }

  /// Whether a word right before a thing calls it certain: "represents a definite carcinoma".
  private func isCalledDefinite(_ mention: Range<Int>) -> Bool {
    context.attribute(endingAt: mention.lowerBound).map { $0.concept == context.core.definite } ?? false
  }

  /// Whether a fact says that a circumscribed thing with a name of its own is there.
  private func isLesion(_ fact: Fact) -> Bool {
    fact.kind == .concept && fact.assertion.polarity == .present && context.core.isFocal(fact.subject, in: context.lexicon)
      && !context.core.isGeneric(fact.subject)
  }

  /// What a thing is, without the place that is part of its name: "none" after a renal cyst means cysts.
  private func kind(of concept: ConceptID) -> ConceptID {
    guard context.lexicon.flags(concept).contains(.composed) else { return concept }
    return context.lexicon.list(.parents, of: concept).first ?? concept
  }

  /// "Confined to the subcutis", "sparing the muscles", "reaches the orbit".
  private func extentFacts(lastProcess: ConceptID) -> [Fact] {
    extent.statements(lastProcess: lastProcess).map { statement in
      var fact = fact(
        statement.kind, subject: statement.process, sites: statement.sites, assertion: statement.assertion, tokens: statement.tokens)
      fact.isSubjectLoose = statement.isLoose
      return fact
    }
  }

  private func fact(_ kind: Fact.Kind, subject: ConceptID, sites: [Site], assertion: Assertion, tokens: Range<Int>) -> Fact {
    let side = sides.side(of: tokens, sites: sites)
    let evidence = evidence(tokens, sites: sites, cue: assertion.cue)
    return Fact(
      kind: kind, subject: subject, sites: sites, side: side.side, assertion: assertion,
      isOfRemainder: NormalityReader.isOfRemainder(tokens, context), mention: tokens, evidence: evidence,
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

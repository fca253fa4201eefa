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
      case .modality: facts.append(examinationFact(mention))
      case .anatomy, .drug, .attribute: break
      }
    }
    facts += normalityFacts()
    facts += extentFacts(lastProcess: lastProcess)
    facts += context.mentions.open.map(openFact)
    AttributeBinder(context: context).bind(to: &facts)
    TrendReader(context: context).read(into: &facts)
    for number in facts.indices { context.engine.settleGenerality(at: facts[number].mention.lowerBound, &facts[number].assertion) }
    return facts
  }

  private func conceptFact(_ mention: Mention) -> Fact {
    let sites = binder.sites(of: mention.tokens)
    var assertion = context.engine.assertion(of: mention.tokens)
    if mention.role == .denial { assertion.polarity = assertion.polarity == .absent ? .present : .absent }
    if mention.role == .denial, NormalityReader.isBorderline(mention.tokens, context) { assertion.polarity = .unknown }
    if assertion.polarity == .absent, mention.role == .derived, isModifier(mention) { assertion.polarity = .unknown }
    if let cue = cue(around: mention.tokens) {
      assertion.polarity = .absent
      assertion.cue = cue.tokens
    } else if mention.role != .denial, isInsideNormality(mention.tokens) {
      assertion.polarity = .unknown
    }
    if mention.kind == .procedure {
      assertion = ActReader(context: context).status(of: mention.tokens, assertion)
    }
    var fact = fact(.concept, subject: mention.concept, sites: sites, assertion: assertion, tokens: mention.tokens)
    fact.distributions = context.mentions.attributes.filter {
      mention.tokens.contains($0.tokens.lowerBound) && context.core.distributions.contains(context.lexicon.groupKey($0.concept))
    }.map(\.concept)
    if let value = direction(after: max(mention.tokens.upperBound, sites.map(\.tokens.upperBound).max() ?? 0)) {
      fact.direction = context.core.directions[value.concept] ?? .unstated
      fact.sideEvidence = fact.sideEvidence.union(context.bytes(of: value.tokens))
    }
    return fact
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
    fact(.open(phrase), subject: .none, sites: [], assertion: context.engine.assertion(of: phrase.tokens), tokens: phrase.tokens)
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
        ? subjects(before: mention.tokens.lowerBound, in: mention.gap ?? clause) : binder.list(from: mention.tokens.upperBound, in: clause)
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

import Lexicon
import SourceText

/// Reads from one sentence which structures a process involves or spares, and to which it is confined.
struct ExtentReader {
  let context: SentenceContext
  let binder: SiteBinder

  /// What one phrase states about the extent of a process.
  struct Statement {
    /// Involvement, or confinement.
    var kind: Fact.Kind
    /// The process.
    var process: ConceptID
    /// A Boolean value indicating whether the process is not named in the clause, or only as a lesion.
    var isLoose: Bool
    /// The structures.
    var sites: [Site]
    /// How it is asserted.
    var assertion: Assertion
    /// The words that say so.
    var tokens: Range<Int>
  }

  /// Returns what the cues of the sentence state: "confined to the subcutis", "sparing the muscles", "grows into the orbit".
  func statements(lastProcess: ConceptID) -> [Statement] {
    context.mentions.cues.compactMap { mention in
      let category = mention.cue.category
      guard category == .confinement || category == .sparing || category == .extension, !isSpreading(mention.tokens) else { return nil }
      let sites = sites(of: mention)
      guard !sites.isEmpty else { return nil }
      var assertion = context.engine.assertion(of: mention.tokens)
      if category == .sparing { assertion.polarity = assertion.polarity == .absent ? .present : .absent }
      if category != .extension { assertion.cue = mention.tokens }
      let (process, isLoose) = process(before: mention.tokens.lowerBound, lastProcess: lastProcess)
      guard category != .sparing || !namesOther(mention.tokens) && !isOfOperation(mention.tokens) else { return nil }
      return Statement(
        kind: category == .confinement ? .confinement : .involvement, process: process, isLoose: isLoose, sites: sites,
        assertion: assertion, tokens: mention.tokens)
    }
  }

  /// Whether it is an operation that spares: "kidney-sparing surgery", "removal with preservation of the eye".
  private func isOfOperation(_ tokens: Range<Int>) -> Bool {
    let clause = context.engine.clauses.range(around: tokens.lowerBound)
    return context.mentions.concepts.contains { $0.kind == .procedure && clause.contains($0.tokens.lowerBound) }
  }

  /// Returns whether a mention denies a spread in words that are read as confinement or sparing: "confined to".
  func isLimit(_ mention: Mention) -> Bool {
    mention.role == .denial && context.lexicon.isA(mention.concept, context.core.spreading)
      && context.mentions.cues.contains {
        ($0.cue.category == .confinement || $0.cue.category == .sparing) && $0.tokens.overlaps(mention.tokens)
      }
  }

  /// Returns the process that spreads: the nearest observation or diagnosis before a token, or the one of the sentences before; loose is
  /// one that stands in another clause or is a mere lesion.
  func process(before index: Int, lastProcess: ConceptID) -> (process: ConceptID, isLoose: Bool) {
    let named = context.mentions.concepts.last { mention in
      (mention.kind == .observation || mention.kind == .diagnosis) && mention.tokens.upperBound <= index && !isSpreading(mention.tokens)
        && !context.lexicon.isA(mention.concept, context.core.spreading)
    }
    guard let named else { return (lastProcess, true) }
    let isOwn =
      context.engine.clauses.clause(of: named.tokens.lowerBound)
      == context.engine.clauses.clause(of: max(index - 1, named.tokens.lowerBound))
    return (named.concept, !isOwn || named.role != .form || context.core.isGeneric(named.concept))
  }

  /// Returns the structures that a verb or noun of spread leads to: its object, or its subject in the passive.
  func sites(ofSpread tokens: Range<Int>) -> [Site] {
    let clause = context.engine.clauses.range(around: tokens.lowerBound)
    if isPassive(tokens.lowerBound, in: clause) {
      let subjects = subjects(before: tokens.lowerBound, in: clause)
      if !subjects.isEmpty { return subjects }
    } else {
      // "No involvement of" is a cue that holds the noun and the word behind it.
      let start = context.mentions.cues.filter { $0.tokens.overlaps(tokens) }.map(\.tokens.upperBound).reduce(tokens.upperBound, max)
      if let antecedent = antecedent(at: start, in: clause) { return [antecedent] }
      let objects = binder.list(from: start, in: clause)
      if !objects.isEmpty { return objects }
    }
    return binder.sites(of: tokens)
  }

  private func sites(of mention: CueMention) -> [Site] {
    let clause = context.engine.clauses.range(around: mention.tokens.lowerBound)
    switch mention.cue.direction {
    case .backward
    where mention.cue.category == .extension && (!endsPhrase(mention.tokens.upperBound, in: clause) || isInNormality(mention)):
      return []
    case .backward where leadsToThing(mention.tokens.upperBound): return []
    case .backward: return subjects(before: mention.tokens.lowerBound, in: mention.gap ?? clause)
    case .both where mention.cue.category == .extension:
      let objects = binder.list(from: mention.tokens.upperBound, in: clause)
      return objects.isEmpty ? subjects(before: mention.tokens.lowerBound, in: clause) : objects
    default:
      if mention.cue.category == .extension, let antecedent = antecedent(at: mention.tokens.upperBound, in: clause) { return [antecedent] }
      return binder.list(from: mention.tokens.upperBound, in: clause)
    }
  }

  /// Whether a participle behind its subject ends there, or goes on with a preposition or an adverb: "the membranous part included".
  private func endsPhrase(_ index: Int, in clause: Range<Int>) -> Bool {
    guard index < clause.upperBound, context.tokens[index].kind != .punctuation else { return true }
    return !context.classes(index).isDisjoint(with: [.preposition, .adverb, .coordinator])
  }

  /// Whether a structure is included in what is called normal: "the joints are normal, the facets included".
  private func isInNormality(_ cue: CueMention) -> Bool {
    context.mentions.normality.contains { $0.tokens.upperBound <= cue.tokens.lowerBound }
      && !context.mentions.concepts.contains { $0.kind == .observation && $0.tokens.upperBound <= cue.tokens.lowerBound }
  }

  /// Whether "of" or "from" follows a word for freedom, which then says of what: "is free of metastases".
  private func leadsToThing(_ index: Int) -> Bool {
    context.range.contains(index)
      && (context.tokens[index].word == context.lexicon.functionWords.of
        || context.tokens[index].word == context.lexicon.functionWords.from)
  }

  /// Whether a mention of involvement, invasion or extension, which is a fact of its own, holds some of the words.
  private func isSpreading(_ tokens: Range<Int>) -> Bool {
    context.mentions.concepts.contains {
      $0.tokens.overlaps(tokens) && context.lexicon.isA($0.concept, context.core.spreading) && $0.role != .denial
    }
  }

  /// Whether a cue names another relation than involvement, such as contact or compression.
  private func namesOther(_ tokens: Range<Int>) -> Bool {
    context.mentions.concepts.contains {
      $0.tokens.overlaps(tokens) && $0.kind != .anatomy && !context.lexicon.isA($0.concept, context.core.spreading)
    }
  }

  /// Whether a form of "be" stands before a participle, adverbs passed over.
  private func isPassive(_ index: Int, in clause: Range<Int>) -> Bool {
    if context.classes(index).contains(.auxiliary) { return true }
    var before = index
    while before > clause.lowerBound, context.classes(before - 1).contains(.adverb) || context.isNegation(before - 1) { before -= 1 }
    return before > clause.lowerBound && context.classes(before - 1).contains(.auxiliary)
  }

  /// The structure for which a pronoun at a token stands: "Spinal canal: the tumor grows into it".
  private func antecedent(at index: Int, in clause: Range<Int>) -> Site? {
    guard clause.contains(index), context.terms.holds(.anaphor, at: index, in: clause), !context.classes(index).contains(.determiner)
    else { return nil }
    return context.anatomy.last { $0.tokens.upperBound <= index }.map(binder.site)
  }

  /// The structures before a phrase that is said of them: the last one, with those that no verb parts from it.
  private func subjects(before index: Int, in clause: Range<Int>) -> [Site] {
    var kept: [Mention] = []
    for structure in context.anatomy.reversed()
    where !binder.isWhole(structure) && clause.contains(structure.tokens.lowerBound) && structure.tokens.upperBound <= index {
      if let next = kept.last, structure.tokens.upperBound < next.tokens.lowerBound,
        (structure.tokens.upperBound..<next.tokens.lowerBound).contains(where: isVerb)
      {
        break
      }
      kept.append(structure)
    }
    return kept.reversed().map(binder.site)
  }

  private func isVerb(_ index: Int) -> Bool {
    !context.classes(index).isDisjoint(with: [.auxiliary, .finiteVerb, .subordinator, .relative])
  }
}

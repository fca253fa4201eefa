import Lexicon
import SourceText

/// Finds the thing of which a value or a number is said: the noun after it, the subject before it, or what a pronoun stands for.
struct OwnerFinder {
  let context: SentenceContext
  /// The facts of the sentence.
  let facts: [Fact]
  /// The main thing of the sentences before, for pronouns and for sentences without a thing of their own.
  let antecedent: Fact?
  /// The sentence, as an index into the sentences of its text.
  let number: Int

  /// How many unlisted adjectives may stand between a value and its noun.
  private static let looseWords = 2

  /// Returns the thing of which the words say something; `measured` also allows nouns that no table knows.
  ///
  /// - Parameters:
  ///   - measured: Whether nouns that no table knows are things too.
  ///   - focal: Whether the words say how a lesion looks, so that a lesion in the clause comes before other things.
  func owner(of tokens: Range<Int>, measured: Bool, focal: Bool = false) -> Fact? {
    if let inside = thing(around: tokens) { return inside }
    let next = measured ? tokens.upperBound : linked(tokens.upperBound)
    if let noun = noun(after: next, measured: measured) { return resolved(noun) }
    let clause = context.engine.clauses.range(around: tokens.lowerBound)
    if let subject = subject(before: tokens.lowerBound, from: clause.lowerBound, measured: measured) {
      if focal, let lesion = lesion(before: tokens.lowerBound, from: clause.lowerBound, instead: subject.fact) { return resolved(lesion) }
      return subject.fact.map(resolved)
    }
    return earlier(than: clause.lowerBound) ?? antecedent
  }

  /// The thing in whose name the words stand: "ring-enhancing" in "ring-enhancing lesion".
  func thing(around tokens: Range<Int>) -> Fact? {
    facts.first { fact in
      fact.kind == .concept && fact.mention.clamped(to: tokens) == tokens && fact.mention != tokens
        && context.mentions.concepts.contains { $0.tokens == fact.mention && $0.role == .form }
    }
  }

  /// The properties whose values are kinds of the thing that they name: "obstructive hydrocephalus".
  private static let kinds: Set<String> = ["type", "subtype"]

  /// The thing whose whole name is a value that parts it into kinds.
  func kind(named tokens: Range<Int>, _ property: String) -> Fact? {
    guard Self.kinds.contains(property) else { return nil }
    return facts.first { fact in
      fact.kind == .concept && fact.mention == tokens && context.mentions.concepts.contains { $0.tokens == tokens && $0.role == .form }
    }
  }

  /// The token after "of the" or the like, when the words before are a property: "faint enhancement of the lesion".
  private func linked(_ index: Int) -> Int {
    guard index < context.range.upperBound, context.tokens[index].word == context.lexicon.functionWords.of else { return index }
    let next = index + 1
    return next < context.range.upperBound && context.classes(next).contains(.determiner) ? next + 1 : next
  }

  private func thing(startingAt index: Int) -> Fact? {
    facts.filter { isThing($0) && $0.mention.lowerBound == index }.max { $0.mention.count < $1.mention.count }
  }

  /// The thing whose name begins within a value: "solid mass" after "cystic and solid".
  private func thing(overlapping value: Range<Int>) -> Fact? {
    facts.first { isThing($0) && value.contains($0.mention.lowerBound) && $0.mention.upperBound > value.upperBound }
  }

  private func thing(endingAt index: Int) -> Fact? {
    facts.filter { isThing($0) && $0.mention.upperBound == index }.max { $0.mention.count < $1.mention.count }
  }

  /// Whether a fact names a thing and no mere property, such as "T2 hyperintensity", which is a value of the thing.
  private func isThing(_ fact: Fact) -> Bool {
    guard fact.kind == .concept || fact.kind == .involvement else { return false }
    if context.lexicon.flags(fact.subject).contains(.umbrella), !context.core.isGeneric(fact.subject) { return false }
    if fact.mention.count == 1, isProperty(fact.mention.lowerBound) { return false }
    return !context.mentions.attributes.contains { value in
      value.tokens.clamped(to: fact.mention) == fact.mention && isAppearance(value.concept)
    }
  }

  /// The properties whose values are nouns as often as adjectives: "T2 hyperintensity", "enhancement".
  private static let appearances: Set<String> = ["enhancement", "diffusion", "echo", "vascularity", "flow", "uptake", "density-ct"]

  /// Whether a value says how a thing looks in images.
  private func isAppearance(_ value: ConceptID) -> Bool {
    let property = context.lexicon.property(value)
    return Self.appearances.contains(property) || property.hasPrefix("signal")
  }

  /// The noun that the words qualify as adjectives: other values, structures and numbers may stand between.
  private func noun(after start: Int, measured: Bool) -> Fact? {
    var index = start
    var structure: Mention?
    var loose = 0
    while index < context.range.upperBound {
      if let fact = thing(startingAt: index) { return fact }
      if let place = context.anatomy(startingAt: index) {
        structure = place
        index = place.tokens.upperBound
      } else if let value = context.attribute(startingAt: index), value.tokens.upperBound > index {
        if let fact = thing(overlapping: value.tokens) { return fact }
        index = value.tokens.upperBound
      } else if let quantity = context.quantities.first(where: { $0.tokens.lowerBound == index }) {
        index = quantity.tokens.upperBound
      } else if !measured, isListMark(index), index + 1 < context.range.upperBound, context.attribute(startingAt: index + 1) != nil {
        index += 1
      } else if structure == nil, loose < Self.looseWords, isAdjective(index) {
        loose += 1
        index += 1
      } else {
        break
      }
    }
    if let structure { return fact(of: structure) }
    return nil
  }

  private func isListMark(_ index: Int) -> Bool { context.isMark(index, ",") || context.classes(index).contains(.coordinator) }

  func isAdjective(_ index: Int) -> Bool {
    context.tokens[index].kind == .word
      && context.classes(index).isDisjoint(with: [
        .determiner, .preposition, .coordinator, .subordinator, .relative, .pronoun, .auxiliary, .finiteVerb, .unit, .comparative,
      ])
  }

  /// What was found on the way back: a thing, or a noun or pronoun that leads to none.
  private struct Subject {
    var fact: Fact?
  }

  /// The nearest thing before the words in their clause; a structure that is the place of a thing leads to the thing.
  private func subject(before end: Int, from start: Int, measured: Bool) -> Subject? {
    var index = end
    while index > start {
      if let fact = thing(endingAt: index) { return Subject(fact: fact) }
      if let place = context.anatomy(endingAt: index) {
        if let fact = facts.first(where: { fact in
          isThing(fact) && fact.mention.lowerBound < place.tokens.lowerBound && fact.mention.lowerBound >= start
            && fact.sites.contains { $0.tokens == place.tokens }
        }) {
          return Subject(fact: fact)
        }
        return Subject(fact: fact(of: place))
      }
      if measured, let test = context.mentions.concepts.first(where: { $0.kind == .laboratory && $0.tokens.upperBound == index }) {
        return Subject(fact: fact(of: test))
      }
      let word = index - 1
      if measured, let phrase = context.mentions.open.first(where: { $0.tokens.upperBound == index }), !isProperty(word) {
        return Subject(fact: facts.first { $0.mention == phrase.tokens })
      }
      if isPronoun(word) { return Subject(fact: referent(of: word)) }
      index -= 1
    }
    return nil
  }

  /// The lesion of the clause, where the nearest thing before the words is none.
  private func lesion(before end: Int, from start: Int, instead nearest: Fact?) -> Fact? {
    if let nearest, context.core.isFocal(nearest.subject, in: context.lexicon) { return nil }
    return facts.last { fact in
      isThing(fact) && fact.mention.lowerBound >= start && fact.mention.upperBound <= end && fact.assertion.polarity == .present
        && context.core.isFocal(fact.subject, in: context.lexicon)
    }
  }

  private func isProperty(_ index: Int) -> Bool { context.terms.holds(.propertyNoun, at: index, in: context.range) }

  private func isPronoun(_ index: Int) -> Bool { context.terms.holds(.anaphor, at: index, in: context.range) }

  /// What a pronoun stands for: the noun before a relative one, else the first thing of the sentence or the main thing before it.
  private func referent(of index: Int) -> Fact? {
    if context.classes(index).contains(.relative) { return earlier(than: index) ?? antecedent }
    let things = facts.filter { isThing($0) && $0.mention.upperBound <= index && $0.assertion.polarity == .present }
    if let first = things.first { return first }
    let start = context.range.lowerBound
    if let place = context.anatomy.first, place.tokens.upperBound <= index, place.tokens.lowerBound <= start + 2 { return fact(of: place) }
    return antecedent
  }

  /// The main thing of the clauses before in the same sentence.
  private func earlier(than index: Int) -> Fact? {
    let before = facts.filter { isThing($0) && $0.mention.upperBound <= index && $0.assertion.polarity == .present }
    if let last = before.last { return last }
    return context.anatomy.last { $0.tokens.upperBound <= index }.map(fact)
  }

  /// What "the lesion" or "this mass" stands for when the sentences before name it.
  private func resolved(_ fact: Fact) -> Fact {
    guard context.core.isGeneric(fact.subject), let antecedent, !context.core.isGeneric(antecedent.subject),
      context.core.isFocal(antecedent.subject, in: context.lexicon), isDefinite(fact.mention.lowerBound),
      !fact.side.excludes(antecedent.side)
    else { return fact }
    return antecedent
  }

  private func isDefinite(_ index: Int) -> Bool {
    guard index > context.range.lowerBound else { return false }
    return context.terms.holds(.anaphor, at: index - 1, in: context.range)
      || context.tokens[index - 1].word == context.lexicon.functionWords.the
  }

  /// Returns a statement that a structure is there, for what is said of the structure itself.
  func fact(of mention: Mention) -> Fact {
    let site = SiteBinder(context: context).site(mention)
    let bytes = context.bytes(of: mention.tokens)
    return Fact(
      kind: .concept, subject: mention.concept, sites: [site], side: site.side, assertion: Assertion(), mention: mention.tokens,
      evidence: bytes,
      sideEvidence: bytes, sentence: number, clause: context.engine.clauses.clause(of: mention.tokens.lowerBound))
  }
}

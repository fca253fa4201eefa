import Lexicon
import SourceText

/// Reads from one sentence the values of scales, the measurements and the numbers of things, each with the thing of which it is said.
struct DescriptorReader {
  let context: SentenceContext
  /// The sentence, as an index into the sentences of its text.
  let number: Int
  let signals: SequenceSignals

  /// How far a value may stand from its thing for both to be shown together, in tokens.
  private static let reach = 8

  /// The properties that say how a lesion looks.
  private static let looks: Set<String> = [
    "enhancement", "diffusion", "echo", "density-ct", "margin", "composition", "shape", "texture", "septa",
  ]
  /// The properties whose normal values are read as normality.
  private static let normalities: Set<String> = ["normality", "completeness", "not-a-value"]

  /// Returns the descriptors; `antecedent` carries the main thing from sentence to sentence.
  func descriptors(facts: [Fact], antecedent: inout Fact?) -> [Descriptor] {
    let finder = OwnerFinder(context: context, facts: facts, antecedent: antecedent, number: number)
    var result = values(finder)
    for quantity in context.quantities {
      add(.quantity(quantity), owner: finder.owner(of: quantity.tokens, measured: true), tokens: quantity.tokens, to: &result)
    }
    for counted in CountReader(context: context, finder: finder).counts() {
      add(.count(counted.count), owner: counted.owner, tokens: counted.tokens, to: &result)
    }
    if let main = main(facts) { antecedent = main }
    return result
  }

  /// The thing that the sentence is about: the first that it says is there.
  private func main(_ facts: [Fact]) -> Fact? {
    let present = facts.filter { fact in
      fact.kind == .concept && fact.assertion.polarity == .present && fact.assertion.temporality == .current
        && !context.core.isGeneric(fact.subject)
        && context.mentions.concepts.contains {
          $0.tokens == fact.mention && $0.role == .form && ($0.kind == .observation || $0.kind == .diagnosis)
        }
    }
    return present.first { context.core.isFocal($0.subject, in: context.lexicon) } ?? present.first
  }

  private func values(_ finder: OwnerFinder) -> [Descriptor] {
    var result: [Descriptor] = []
    for value in context.mentions.attributes where context.lexicon.flags(value.concept).contains(.exclusive) {
      guard context.core.sides[value.concept] == nil, !isInNormality(value), !isOfPart(value), !isDimension(value.tokens),
        !PatientValueReader.isPatientScale(value.concept, context.lexicon)
      else { continue }
      let property = context.lexicon.property(value.concept)
      let owner =
        finder.kind(named: value.tokens, property)
        ?? finder.owner(of: value.tokens, measured: false, focal: Self.looks.contains(property) || property.hasPrefix("signal"))
      for concept in meanings(of: value) {
        let scale = ScaleValue(
          concept: concept, scale: context.lexicon.groupKey(concept), order: context.lexicon.order(concept),
          isDenied: isDenied(value.tokens))
        if hasException(after: value.tokens), scale.isDenied || isInNegation(value.tokens) { continue }
        add(.value(scale), owner: owner, tokens: value.tokens, to: &result)
        guard !scale.isDenied else { continue }
        for implied in context.lexicon.list(.implies, of: concept) where !isOrganSize(implied, concept) || isPredicate(value, of: owner) {
          let scale = ScaleValue(
            concept: implied, scale: context.lexicon.groupKey(implied), order: context.lexicon.order(implied), isDenied: false)
          add(.value(scale), owner: owner, tokens: value.tokens, to: &result)
        }
      }
    }
    return result
  }

  /// Whether a denial is followed by what it does not hold for: "it did not enhance, apart from a few veins".
  private func hasException(after tokens: Range<Int>) -> Bool {
    context.mentions.cues.contains { $0.cue.category == .exception && $0.tokens.lowerBound >= tokens.upperBound }
  }

  /// Whether a value is part of a negation: "did not enhance".
  private func isInNegation(_ tokens: Range<Int>) -> Bool {
    context.mentions.cues.contains { $0.cue.category == .negation && $0.tokens.overlaps(tokens) }
  }

  /// Whether a value tells the size of an organ by a word that tells that of anything.
  private func isOrganSize(_ implied: ConceptID, _ concept: ConceptID) -> Bool {
    context.lexicon.property(implied) == "size" && context.lexicon.groupKey(implied) != context.lexicon.groupKey(concept)
  }

  /// Whether a value is said of a structure by a verb: "the caudate nucleus was small", but no "small vessels".
  private func isPredicate(_ value: Mention, of owner: Fact?) -> Bool {
    guard let owner, owner.subject != .none, context.lexicon.kind(owner.subject) == .anatomy,
      context.range.contains(owner.mention.lowerBound), owner.mention.upperBound < value.tokens.lowerBound
    else { return false }
    return (owner.mention.upperBound..<value.tokens.lowerBound).allSatisfy {
      !context.classes($0).isDisjoint(with: [.auxiliary, .finiteVerb, .adverb])
    }
  }

  /// Whether a word names the dimension of the measurement before it: "3 mm thick".
  private func isDimension(_ tokens: Range<Int>) -> Bool {
    context.quantities.contains {
      $0.dimension == .length && $0.tokens.upperBound == tokens.lowerBound && $0.tokens.lowerBound < tokens.lowerBound
    }
  }

  /// Whether a value is said of a part of the lesion only: "with cystic parts", "partly solid", "the fatty portion cold".
  private func isOfPart(_ value: Mention) -> Bool {
    context.terms.holds(.componentNoun, at: value.tokens.lowerBound - 1, in: context.range)
      || context.lexicon.property(value.concept) == "composition"
        && (context.terms.holds(.componentNoun, at: value.tokens.upperBound, in: context.range)
          || context.terms.holds(.partlyWord, at: value.tokens.lowerBound - 1, in: context.range))
  }

  private func isInNormality(_ value: Mention) -> Bool {
    Self.normalities.contains(context.lexicon.property(value.concept))
      && context.mentions.normality.contains { $0.tokens.overlaps(value.tokens) && $0.tokens.count > value.tokens.count }
  }

  private func isDenied(_ tokens: Range<Int>) -> Bool {
    context.engine.assertion(of: tokens).polarity == .absent
      || context.mentions.cues.contains {
        $0.cue.category == .negation && $0.tokens.clamped(to: tokens) == tokens && $0.tokens.count > tokens.count
      }
  }

  /// The values that a word stands for: "hyperintense on T1 and T2" is one in each sequence.
  private func meanings(of value: Mention) -> [ConceptID] {
    guard signals.isSignal(value.concept, lexicon: context.lexicon) else { return [value.concept] }
    let isPlain = context.lexicon.groupKey(value.concept) == signals.plain
    var found = isPlain ? [] : [value.concept]
    for sequence in sequences(around: value.tokens, isPlain: isPlain) {
      if let own = signals.value(value.concept, in: sequence, lexicon: context.lexicon), !found.contains(own) { found.append(own) }
    }
    return found.isEmpty ? [value.concept] : found
  }

  /// The sequences in which a signal is told: a list right before it, a list after it, or one that opened the clause.
  private func sequences(around tokens: Range<Int>, isPlain: Bool) -> [ConceptID] {
    let after = list(after: tokens.upperBound, needsMark: !isPlain)
    let before = list(before: tokens.lowerBound, needsMark: !isPlain)
    if !after.isEmpty || !before.isEmpty || !isPlain { return before + after }
    let clause = context.engine.clauses.range(around: tokens.lowerBound)
    let named = context.mentions.attributes.filter { signals.isSequence($0.concept) && clause.contains($0.tokens.lowerBound) }
    let told = context.mentions.attributes.filter {
      clause.contains($0.tokens.lowerBound) && signals.isSignal($0.concept, lexicon: context.lexicon)
    }
    return told.count == 1 && named.count == 1 ? named.map(\.concept) : []
  }

  private func list(after start: Int, needsMark: Bool) -> [ConceptID] {
    var found: [ConceptID] = []
    var index = start
    var hasMark = !needsMark
    while index < context.range.upperBound {
      if let sequence = context.attribute(startingAt: index), signals.isSequence(sequence.concept) {
        let next = sequence.tokens.upperBound
        if let value = context.attribute(startingAt: next), signals.isSignal(value.concept, lexicon: context.lexicon) { break }
        guard hasMark, found.isEmpty || !isNoun(at: next) else { break }
        found.append(sequence.concept)
        index = next
      } else if isLink(index) {
        if context.classes(index).contains(.coordinator) || context.isMark(index, ",") { hasMark = true }
        index += 1
      } else {
        break
      }
    }
    return found
  }

  private func list(before end: Int, needsMark: Bool) -> [ConceptID] {
    var found: [ConceptID] = []
    var index = end
    var hasMark = !needsMark
    while index > context.range.lowerBound {
      if let sequence = context.attribute(endingAt: index), signals.isSequence(sequence.concept) {
        if let value = context.attribute(endingAt: sequence.tokens.lowerBound), signals.isSignal(value.concept, lexicon: context.lexicon) {
          break
        }
        guard hasMark else { break }
        found.append(sequence.concept)
        index = sequence.tokens.lowerBound
      } else if context.isMark(index - 1, "/") || context.classes(index - 1).contains(.coordinator)
        || context.isMark(index - 1, ",") && !found.isEmpty
      {
        hasMark = true
        index -= 1
      } else {
        break
      }
    }
    return found
  }

  /// Whether the name of a thing stands at a token: "rim" behind "dark on T1, FLAIR".
  private func isNoun(at index: Int) -> Bool {
    context.mentions.open.contains { $0.tokens.lowerBound == index }
      || context.mentions.concepts.contains { $0.tokens.lowerBound == index && $0.role == .form && $0.kind != .anatomy }
  }

  private func isLink(_ index: Int) -> Bool {
    context.isMark(index, ",") || context.isMark(index, "/") || context.isMark(index, "-")
      || context.terms.holds(.propertyNoun, at: index, in: context.range)
      || !context.classes(index).isDisjoint(with: [.preposition, .determiner, .coordinator])
  }

  private func add(_ content: Descriptor.Content, owner: Fact?, tokens: Range<Int>, to result: inout [Descriptor]) {
    if let owner, owner.assertion.polarity != .present { return }
    var assertion = context.engine.assertion(of: tokens)
    if assertion.polarity == .absent { assertion.polarity = .present }
    let isInName = owner.map { context.range.contains($0.mention.lowerBound) && $0.mention.clamped(to: tokens) == tokens } ?? false
    var shown = tokens
    if let owner, owner.sentence == number || owner.kind == .concept, context.range.contains(owner.mention.lowerBound),
      owner.mention.lowerBound - tokens.upperBound <= Self.reach, tokens.lowerBound - owner.mention.upperBound <= Self.reach
    {
      shown = min(tokens.lowerBound, owner.mention.lowerBound)..<max(tokens.upperBound, owner.mention.upperBound)
    }
    result.append(
      Descriptor(
        content: content, owner: owner, isInName: isInName, assertion: assertion, evidence: context.bytes(of: shown), sentence: number))
  }
}

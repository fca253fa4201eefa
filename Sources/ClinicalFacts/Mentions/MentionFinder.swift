import CaseDocument
package import Lexicon
import SourceText

/// Finds the phrases of the lexicon in sentences.
///
/// Matches of one layer (concepts, scale values, cues, normality) compete: the longest wins. Layers do not compete with each other.
package struct MentionFinder {
  private let lexicon: Lexicon
  private let tokens: [Token]
  private let words: WordBag

  /// Creates a finder over the tokens of one text.
  package init(lexicon: Lexicon, tokens: [Token]) {
    self.lexicon = lexicon
    self.tokens = tokens
    words = lexicon.words(of: tokens)
  }

  /// Returns what is recognised in a run of tokens.
  ///
  /// - Parameter needsCues: Whether nothing is wanted of a sentence without any assertion cue.
  package func find(in range: Range<Int>, needsCues: Bool = false) -> SentenceMentions {
    var layers = PhraseLayers()
    var terms: [TermMention] = []
    for start in range {
      lexicon.phrases(startingAt: start, in: tokens, end: range.upperBound) { match in
        choose(match, into: &layers, terms: &terms)
      }
    }
    if needsCues, layers.cues.isEmpty { return SentenceMentions() }
    var result = assemble(layers, in: range)
    result.termReader = TermReader(range, terms)
    return result
  }

  /// Chooses for each layer the meaning of a phrase: one that its context asks for before one that stands anywhere.
  private func choose(_ match: PhraseMatch, into layers: inout PhraseLayers, terms: inout [TermMention]) {
    var chosen = InlineArray<5, Payload?>(repeating: nil)
    for number in match.payloads {
      let payload = lexicon.payload(number)
      guard let layer = self.layer(payload)?.rawValue else { continue }
      if payload.target == .term { terms.append(TermMention(term: lexicon.terms[payload.index], tokens: match.tokens)) }
      if payload.needs != 0 {
        if (chosen[layer]?.needs ?? 0) == 0, lexicon.needs(payload).contains(where: words.contains) { chosen[layer] = payload }
      } else if chosen[layer].map(isTrap) ?? true {
        chosen[layer] = payload
      }
    }
    for number in 0..<5 {
      guard let payload = chosen[number], let layer = PhraseLayers.Layer(rawValue: number) else { continue }
      layers.append(PhraseCandidate(tokens: match.tokens, payload: payload, payloads: match.payloads, gap: match.gap), to: layer)
    }
  }

  /// Whether a meaning is a mere trap, which any other meaning of the same words replaces.
  private func isTrap(_ payload: Payload) -> Bool {
    payload.target == .concept && payload.needs == 0 && lexicon.flags(ConceptID(payload.index)).contains(.trap)
  }

  /// What a phrase says besides: all that it denies ("normal liver size" denies enlargement and shrinkage), and the laboratory result in the
  /// name of a disease ("hypercalcemia").
  private func alternatives(of candidate: PhraseCandidate) -> [Payload] {
    guard candidate.payloads.count > 1 else { return [] }
    return candidate.payloads.map(lexicon.payload).filter {
      $0.target == .concept && $0.needs == 0 && $0.index != candidate.payload.index && isSaidToo($0.role, beside: candidate.payload)
    }
  }

  private func isSaidToo(_ role: Payload.Role, beside chosen: Payload) -> Bool {
    switch role {
    case .denial: chosen.role == .denial
    case .high, .low, .normal:
      (chosen.role == .form || chosen.role == .derived)
        && [lexicon.metabolicDisease, lexicon.hematologicDisease].contains { lexicon.isA(ConceptID(chosen.index), $0) }
    case .form, .derived, .adjective: false
    }
  }

  private func layer(_ payload: Payload) -> PhraseLayers.Layer? {
    switch payload.target {
    case .concept: lexicon.kind(ConceptID(payload.index)) == .attribute ? .attributes : .concepts
    case .cue: .cues
    case .normality: .normality
    case .term: .terms
    case .section: nil
    }
  }

  private func assemble(_ layers: PhraseLayers, in range: Range<Int>) -> SentenceMentions {
    var result = SentenceMentions()
    let concepts = TokenOwners.maximal(layers.concepts, in: range)
    var owners = TokenOwners(range)
    for (number, candidate) in concepts.enumerated() {
      owners.give(candidate.tokens, to: number)
      result.concepts.append(mention(candidate))
      for payload in alternatives(of: candidate) {
        let concept = ConceptID(payload.index)
        result.concepts.append(Mention(concept: concept, kind: lexicon.kind(concept), role: payload.role, tokens: candidate.tokens))
      }
    }
    addStructures(layers.concepts, inside: concepts, owners, in: range, to: &result.concepts)
    let attributes = layers.attributes.filter { !holdsName($0, concepts, owners) }
    result.attributes = TokenOwners.maximal(attributes, in: range).map(mention).filter { !lexicon.flags($0.concept).contains(.trap) }
    result.cues = CueSelector(lexicon: lexicon, tokens: tokens).select(
      layers.cues.filter { !isBroken($0, concepts, owners) && !isInName($0, concepts, owners) && !isMonth($0, in: range) })
    result.normality = TokenOwners.maximal(layers.normality, in: range).map { candidate in
      let phrases = candidate.payloads.map(lexicon.payload).filter { $0.target == .normality }.map(\.index)
      return NormalityMention(phrases: phrases, tokens: candidate.tokens)
    }
    result.terms = TokenOwners.maximal(layers.terms, in: range).map {
      TermMention(term: lexicon.terms[$0.payload.index], tokens: $0.tokens)
    }
    result.open = openPhrases(in: range, known: result)
    return result
  }

  /// Whether the last words of a pseudo-negation begin the name of a thing: "no flow" in "no flow voids".
  private func isBroken(_ cue: PhraseCandidate, _ concepts: [PhraseCandidate], _ owners: TokenOwners) -> Bool {
    guard lexicon.cues[cue.payload.index].category == .pseudoNegation, cue.tokens.count > 1,
      let concept = owners.owner(of: cue.tokens.upperBound - 1).map({ concepts[$0] })
    else { return false }
    return concept.payload.role == .form && concept.tokens.lowerBound > cue.tokens.lowerBound
      && concept.tokens.upperBound > cue.tokens.upperBound
  }

  /// Whether a cue is the name of a month: "in May", "May 2011".
  private func isMonth(_ cue: PhraseCandidate, in range: Range<Int>) -> Bool {
    let start = cue.tokens.lowerBound
    guard cue.tokens.count == 1, tokens[start].flags.contains(.capitalized) else { return false }
    let classes = lexicon.classes(of: tokens[start].word)
    guard classes.contains(.date), classes.contains(.auxiliary) else { return false }
    let isAfterPreposition = start > range.lowerBound && lexicon.classes(of: tokens[start - 1].word).contains(.preposition)
    return isAfterPreposition || start + 1 < range.upperBound && tokens[start + 1].kind == .number
  }

  /// Whether a negation is the first word of the name of a thing and denies nothing: "no-reflow zone".
  private func isInName(_ cue: PhraseCandidate, _ concepts: [PhraseCandidate], _ owners: TokenOwners) -> Bool {
    guard lexicon.cues[cue.payload.index].category == .negation, cue.tokens.count == 1,
      let concept = owners.owner(of: cue.tokens.lowerBound).map({ concepts[$0] })
    else { return false }
    return concept.payload.role == .form && concept.tokens.lowerBound == cue.tokens.lowerBound && concept.tokens.count > 1
  }

  /// Adds the structures that are named inside the names of other things.
  private func addStructures(
    _ candidates: [PhraseCandidate], inside concepts: [PhraseCandidate], _ owners: TokenOwners, in range: Range<Int>,
    to mentions: inout [Mention]
  ) {
    let structures = TokenOwners.maximal(
      candidates.filter { lexicon.kind(ConceptID($0.payload.index)) == .anatomy }, in: range)
    let count = mentions.count
    var isChanged = false
    for inner in structures {
      guard let number = clause(behind: inner.tokens, concepts, owners) ?? owners.owner(of: inner.tokens.lowerBound) else { continue }
      let outer = concepts[number]
      if !outer.tokens.contains(inner.tokens.lowerBound) {
        mentions.removeAll { $0.kind == .anatomy && $0.tokens.clamped(to: inner.tokens) == $0.tokens }
        mentions.append(mention(inner))
        isChanged = true
        continue
      }
      if lexicon.kind(ConceptID(outer.payload.index)) != .anatomy, outer.tokens != inner.tokens,
        inner.tokens.clamped(to: outer.tokens) == inner.tokens
      {
        mentions.append(mention(inner))
      }
    }
    guard isChanged || mentions.count > count else { return }
    mentions.sort { ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound) }
  }

  /// The clause that begins with the last word of a structure's name: "sinuses are clear" behind "frontal".
  private func clause(behind structure: Range<Int>, _ concepts: [PhraseCandidate], _ owners: TokenOwners) -> Int? {
    guard let number = owners.owner(of: structure.upperBound - 1), concepts[number].tokens.lowerBound > structure.lowerBound else {
      return nil
    }
    let isFree = (structure.lowerBound..<concepts[number].tokens.lowerBound).allSatisfy { token in
      owners.owner(of: token).map { lexicon.kind(ConceptID(concepts[$0].payload.index)) == .anatomy } ?? true
    }
    guard isFree else { return nil }
    let isClause = concepts[number].payload.role == .derived || concepts[number].payload.role == .denial
    return isClause && concepts[number].tokens.upperBound > structure.upperBound ? number : nil
  }

  /// Whether a value of a scale is written together with the thing it qualifies ("acute hemorrhage") or with the first words of its name
  /// ("moderate stenosis of the spinal canal"): then its shorter form counts. A value that begins with a negation ("no FDG uptake") is whole,
  /// and techniques and names of properties are no things.
  private func holdsName(_ value: PhraseCandidate, _ concepts: [PhraseCandidate], _ owners: TokenOwners) -> Bool {
    value.tokens.count > 1 && !PatientValueReader.isPatientScale(ConceptID(value.payload.index), lexicon)
      && !lexicon.functionWords.denying.contains(tokens[value.tokens.lowerBound].word)
      && value.tokens.contains { token in
        guard let concept = owners.owner(of: token).map({ concepts[$0] }) else { return false }
        let kind = lexicon.kind(ConceptID(concept.payload.index))
        guard kind != .anatomy, kind != .modality, concept.payload.role == .form,
          !lexicon.flags(ConceptID(concept.payload.index)).contains(.umbrella)
        else { return false }
        let isBegun = concept.tokens.upperBound > value.tokens.upperBound && concept.tokens.lowerBound > value.tokens.lowerBound
        return isBegun && (kind == .observation || kind == .diagnosis)
          || concept.tokens.count < value.tokens.count && concept.tokens.clamped(to: value.tokens) == concept.tokens
      }
  }

  private func mention(_ candidate: PhraseCandidate) -> Mention {
    let concept = ConceptID(candidate.payload.index)
    return Mention(concept: concept, kind: lexicon.kind(concept), role: candidate.payload.role, tokens: candidate.tokens)
  }

  /// The classes whose words cannot stand inside an open noun phrase.
  private static let closed: WordClass = [
    .determiner, .preposition, .coordinator, .subordinator, .relative, .pronoun, .auxiliary, .finiteVerb, .adverb, .numberWord, .ordinal,
    .unit, .date, .comparative,
  ]

  private func openPhrases(in range: Range<Int>, known: SentenceMentions) -> [OpenPhrase] {
    var covered = TokenOwners(range)
    for mention in known.concepts { covered.give(mention.tokens, to: 0) }
    for mention in known.attributes { covered.give(mention.tokens, to: 0) }
    for mention in known.cues {
      covered.give(mention.tokens, to: 0)
      if let opener = mention.opener { covered.give(opener, to: 0) }
    }
    for mention in known.normality { covered.give(mention.tokens, to: 0) }
    for mention in known.terms { covered.give(mention.tokens, to: 0) }
    var phrases: [OpenPhrase] = []
    var run: [Int] = []
    func close() {
      if let head = run.last, let first = run.first, tokens[head].range.count > 3 {
        phrases.append(
          OpenPhrase(head: tokens[head].word, modifiers: run.dropLast().map { tokens[$0].word }, tokens: first..<(head + 1)))
      }
      run = []
    }
    for index in range {
      let isOpen =
        tokens[index].kind == .word && tokens[index].range.count > 2 && covered.owner(of: index) == nil
        && lexicon.classes(of: tokens[index].word).isDisjoint(with: Self.closed)
      if isOpen { run.append(index) } else { close() }
    }
    close()
    return phrases
  }
}

import CaseDocument
package import Lexicon
import SourceText

/// Finds the phrases of the lexicon in sentences.
///
/// Matches of one layer (concepts, scale values, cues, normality) compete: the longest wins. Layers do not compete with each other.
package struct MentionFinder {
  private let lexicon: Lexicon
  private let tokens: [Token]
  private let words: Set<WordID>
  /// Diseases whose names are laboratory results.
  private let metabolic: ConceptID

  /// Creates a finder over the tokens of one text.
  package init(lexicon: Lexicon, tokens: [Token]) {
    self.lexicon = lexicon
    self.tokens = tokens
    words = Set(tokens.lazy.map(\.word))
    metabolic = lexicon.concept(named: "metabolic-disease") ?? .none
  }

  /// A phrase with the payload chosen for it.
  private struct Candidate {
    var tokens: Range<Int>
    var payload: Payload
    /// The other readings of a phrase that says several things at once.
    var alternatives: [Payload] = []
  }

  /// Returns what is recognised in a run of tokens.
  package func find(in range: Range<Int>) -> SentenceMentions {
    var layers = [[Candidate]](repeating: [], count: 5)
    var terms: [TermMention] = []
    for start in range {
      lexicon.phrases(startingAt: start, in: tokens, end: range.upperBound) { match in
        var chosen = [Payload?](repeating: nil, count: 5)
        for number in match.payloads {
          let payload = lexicon.payload(number)
          let layer = self.layer(payload)
          guard layer < 5 else { continue }
          if payload.target == .term { terms.append(TermMention(term: lexicon.terms[payload.index], tokens: match.tokens)) }
          if payload.needs != 0 {
            if lexicon.needs(payload).contains(where: words.contains), (chosen[layer]?.needs ?? 0) == 0 { chosen[layer] = payload }
          } else if chosen[layer] == nil {
            chosen[layer] = payload
          }
        }
        for (layer, payload) in chosen.enumerated() {
          guard let payload else { continue }
          let alternatives = alternatives(of: payload, in: layer, among: match.payloads)
          layers[layer].append(Candidate(tokens: match.tokens, payload: payload, alternatives: alternatives))
        }
      }
    }
    var result = assemble(layers, in: range)
    result.termReader = TermReader(range, terms)
    return result
  }

  /// All readings of a phrase that says "normal"; all that a phrase denies ("normal liver size" denies enlargement and shrinkage); the
  /// laboratory result in the name of a disease ("hypercalcemia").
  private func alternatives(of chosen: Payload, in layer: Int, among numbers: Range<Int>) -> [Payload] {
    let all = numbers.map(lexicon.payload)
    switch layer {
    case 0: return all.filter { $0.target == .concept && $0.needs == 0 && $0.index != chosen.index && isSaidToo($0.role, beside: chosen) }
    case 3: return all.filter { $0.target == .normality }
    default: return []
    }
  }

  private func isSaidToo(_ role: Payload.Role, beside chosen: Payload) -> Bool {
    switch role {
    case .denial: chosen.role == .denial
    case .high, .low, .normal: (chosen.role == .form || chosen.role == .derived) && lexicon.isA(ConceptID(chosen.index), metabolic)
    case .form, .derived, .adjective: false
    }
  }

  private func layer(_ payload: Payload) -> Int {
    switch payload.target {
    case .concept: lexicon.kind(ConceptID(payload.index)) == .attribute ? 1 : 0
    case .cue: 2
    case .normality: 3
    case .term: 4
    case .section: 5
    }
  }

  private func assemble(_ layers: [[Candidate]], in range: Range<Int>) -> SentenceMentions {
    var result = SentenceMentions()
    let concepts = maximal(layers[0])
    for candidate in concepts {
      result.concepts.append(mention(candidate))
      result.concepts += candidate.alternatives.map {
        Mention(concept: ConceptID($0.index), kind: lexicon.kind(ConceptID($0.index)), role: $0.role, tokens: candidate.tokens)
      }
    }
    let structures = maximal(layers[0].filter { lexicon.kind(ConceptID($0.payload.index)) == .anatomy })
    for inner in structures where concepts.contains(where: { isPart(inner, of: $0) }) { result.concepts.append(mention(inner)) }
    result.concepts.sort { ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound) }
    result.attributes = maximal(layers[1].filter { !holdsName($0, concepts) }).map(mention).filter {
      !lexicon.flags($0.concept).contains(.trap)
    }
    result.cues = withoutBrokenNegations(uncontained(layers[2]).map { CueMention(cue: lexicon.cues[$0.payload.index], tokens: $0.tokens) })
    result.normality = maximal(layers[3]).map { NormalityMention(phrases: $0.alternatives.map(\.index), tokens: $0.tokens) }
    result.terms = maximal(layers[4]).map { TermMention(term: lexicon.terms[$0.payload.index], tokens: $0.tokens) }
    result.open = openPhrases(in: range, known: result)
    return result
  }

  /// Whether a structure is named inside the name of something else.
  private func isPart(_ inner: Candidate, of outer: Candidate) -> Bool {
    lexicon.kind(ConceptID(outer.payload.index)) != .anatomy && outer.tokens != inner.tokens
      && inner.tokens.clamped(to: outer.tokens) == inner.tokens
  }

  /// Whether a value of a scale is written together with the thing it qualifies ("acute hemorrhage"): then its shorter form counts.
  private func holdsName(_ value: Candidate, _ concepts: [Candidate]) -> Bool {
    concepts.contains { concept in
      lexicon.kind(ConceptID(concept.payload.index)) != .anatomy && concept.payload.role == .form
        && concept.tokens.count < value.tokens.count
        && concept.tokens.clamped(to: value.tokens) == concept.tokens
    }
  }

  private func mention(_ candidate: Candidate) -> Mention {
    let concept = ConceptID(candidate.payload.index)
    return Mention(concept: concept, kind: lexicon.kind(concept), role: candidate.payload.role, tokens: candidate.tokens)
  }

  /// Keeps the longest candidates; of overlapping ones of equal length the first.
  private func maximal(_ candidates: [Candidate]) -> [Candidate] {
    var kept: [Candidate] = []
    for candidate in candidates.sorted(by: { ($1.tokens.count, $0.tokens.lowerBound) < ($0.tokens.count, $1.tokens.lowerBound) })
    where !kept.contains(where: { $0.tokens.overlaps(candidate.tokens) }) {
      kept.append(candidate)
    }
    return kept.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Keeps the candidates that lie inside no other; "there is no" and "no history of" may share a word, and "history of" inside the latter
  /// still says when.
  private func uncontained(_ candidates: [Candidate]) -> [Candidate] {
    candidates.filter { candidate in
      let category = lexicon.cues[candidate.payload.index].category
      return category == .history || category == .family
        || !candidates.contains {
          $0.tokens.count > candidate.tokens.count && $0.tokens.lowerBound <= candidate.tokens.lowerBound
            && candidate.tokens.upperBound <= $0.tokens.upperBound
        }
    }
  }

  /// Drops a negation whose last word begins another sort of cue: "there is no" before "no doubt" or "no change in".
  private func withoutBrokenNegations(_ cues: [CueMention]) -> [CueMention] {
    cues.filter { cue in
      cue.cue.category != .negation
        || !cues.contains {
          $0.cue.category != .negation && $0.tokens.lowerBound > cue.tokens.lowerBound && $0.tokens.lowerBound < cue.tokens.upperBound
            && $0.tokens.upperBound > cue.tokens.upperBound
        }
    }
  }

  /// The classes whose words cannot stand inside an open noun phrase.
  private static let closed: WordClass = [
    .determiner, .preposition, .coordinator, .subordinator, .relative, .pronoun, .auxiliary, .finiteVerb, .adverb, .numberWord, .ordinal,
    .unit, .date, .comparative,
  ]

  private func openPhrases(in range: Range<Int>, known: SentenceMentions) -> [OpenPhrase] {
    var covered = Set<Int>()
    for mention in known.concepts { covered.formUnion(mention.tokens) }
    for mention in known.attributes { covered.formUnion(mention.tokens) }
    for mention in known.cues { covered.formUnion(mention.tokens) }
    for mention in known.normality { covered.formUnion(mention.tokens) }
    for mention in known.terms { covered.formUnion(mention.tokens) }
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
        tokens[index].kind == .word && tokens[index].range.count > 2 && !covered.contains(index)
        && lexicon.classes(of: tokens[index].word).isDisjoint(with: Self.closed)
      if isOpen { run.append(index) } else { close() }
    }
    close()
    return phrases
  }
}

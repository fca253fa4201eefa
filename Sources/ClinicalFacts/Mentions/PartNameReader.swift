import Lexicon
import SourceText

/// Finds the parts of structures that are named by a noun and the whole: "its tip" after a basilar artery, "the body of the vertebra".
struct PartNameReader {
  let lexicon: Lexicon
  let tokens: [Token]
  /// The tokens of the sentence.
  let range: Range<Int>
  /// Words with a value; they hold the possessive pronouns.
  let terms: TermReader

  /// The first structure of the sentence before, for a possessive that opens a sentence; nil when there is none.
  let antecedent: ConceptID?

  /// How many words may stand between a possessive pronoun and its noun.
  private static let looseWords = 2

  /// Returns what was recognised in the sentence with the parts that it names so.
  func completing(_ mentions: SentenceMentions) -> SentenceMentions {
    let parts = parts(mentions.concepts)
    guard !parts.isEmpty else { return mentions }
    var result = mentions
    result.concepts.removeAll { mention in mention.tokens.count == 1 && parts.contains { $0.tokens == mention.tokens } }
    result.concepts += parts
    result.concepts.sort { ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound) }
    result.attributes.removeAll { value in parts.contains { $0.tokens == value.tokens } }
    result.open.removeAll { phrase in parts.contains { $0.tokens.overlaps(phrase.tokens) } }
    return result
  }

  private func parts(_ concepts: [Mention]) -> [Mention] {
    let structures = concepts.filter { $0.kind == .anatomy }
    guard !structures.isEmpty || antecedent != nil else { return [] }
    var parts: [Mention] = []
    for index in range {
      if isPossessive(index) {
        let whole = structures.last { $0.tokens.upperBound <= index } ?? antecedent.map { unwritten($0, before: index) }
        if let part = whole.flatMap({ possessed(after: index, of: $0, concepts) }) { parts.append(part) }
      } else if tokens[index].word == lexicon.functionWords.of, index > range.lowerBound,
        let whole = structures.first(where: { isRight($0, after: index) }), isFree(index - 1, concepts),
        let part = part(at: index - 1, of: whole)
      {
        parts.append(part)
      } else if let part = bare(at: index, structures, concepts) {
        parts.append(part)
      }
    }
    return parts
  }

  /// A part that stands alone after an article or a conjunction: "the pancreatic tail is necrotic, the body and head are not".
  private func bare(at index: Int, _ structures: [Mention], _ concepts: [Mention]) -> Mention? {
    guard index > range.lowerBound, terms.holds(.partNoun, at: index, in: range), isFree(index, concepts),
      !lexicon.classes(of: tokens[index - 1].word).isDisjoint(with: [.determiner, .coordinator]),
      index + 1 == range.upperBound || tokens[index + 1].word != lexicon.functionWords.of,
      let named = structures.last(where: { $0.tokens.upperBound <= index })?.concept ?? antecedent
    else { return nil }
    for whole in [named] + lexicon.list(.partOf, of: named) {
      if let part = part(at: index, of: Mention(concept: whole, kind: .anatomy, role: .form, tokens: index..<index)) { return part }
    }
    return nil
  }

  /// A structure that the sentence before names.
  private func unwritten(_ concept: ConceptID, before index: Int) -> Mention {
    Mention(concept: concept, kind: .anatomy, role: .form, tokens: index..<index)
  }

  /// The possessives; they are the anaphors that are determiners as well.
  private func isPossessive(_ index: Int) -> Bool {
    let classes = lexicon.classes(of: tokens[index].word)
    return classes.contains(.determiner) && terms.holds(.possessive, at: index, in: range)
  }

  private func possessed(after index: Int, of whole: Mention, _ concepts: [Mention]) -> Mention? {
    for noun in (index + 1)..<min(index + 2 + Self.looseWords, range.upperBound) {
      guard tokens[noun].kind == .word, lexicon.classes(of: tokens[noun].word).isDisjoint(with: [.auxiliary, .preposition]) else {
        return nil
      }
      if isFree(noun, concepts), let part = part(at: noun, of: whole) { return part }
    }
    return nil
  }

  /// Whether a structure stands right after "of", an article passed over.
  private func isRight(_ structure: Mention, after index: Int) -> Bool {
    let start = structure.tokens.lowerBound
    guard start > index else { return false }
    return (index + 1..<start).allSatisfy { lexicon.classes(of: tokens[$0].word).contains(.determiner) }
  }

  /// Whether a word is no part of a longer name.
  private func isFree(_ index: Int, _ concepts: [Mention]) -> Bool {
    tokens[index].kind == .word && !concepts.contains { $0.tokens.contains(index) && ($0.tokens.count > 1 || $0.kind != .anatomy) }
  }

  /// The structure whose name is a name or an adjective of the whole with the noun behind it: "vertebral body".
  private func part(at noun: Int, of whole: Mention) -> Mention? {
    let written = whole.tokens.filter { $0 < noun }.map { tokens[$0] } + [tokens[noun]]
    if let concept = structure(named: written) { return mention(concept, noun) }
    for form in lexicon.forms(of: whole.concept) {
      let words = form.split(separator: " ").map { lexicon.word(String($0).lowercased()) }
      let name = words.map { Token(range: tokens[noun].range, word: $0, kind: .word, flags: []) } + [tokens[noun]]
      if let concept = structure(named: name) { return mention(concept, noun) }
    }
    return nil
  }

  private func mention(_ concept: ConceptID, _ noun: Int) -> Mention {
    Mention(concept: concept, kind: .anatomy, role: .form, tokens: noun..<(noun + 1))
  }

  private func structure(named phrase: [Token]) -> ConceptID? {
    var found: ConceptID?
    lexicon.phrases(startingAt: 0, in: phrase, end: phrase.count) { match in
      guard match.tokens.count == phrase.count, found == nil else { return }
      for number in match.payloads {
        let payload = lexicon.payload(number)
        if payload.target == .concept, payload.role == .form, payload.needs == 0, lexicon.kind(ConceptID(payload.index)) == .anatomy {
          found = ConceptID(payload.index)
        }
      }
    }
    return found
  }
}

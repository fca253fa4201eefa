import Lexicon
import SourceText

/// Finds structures that share the words of a neighbour: "fifth" in "the fifth and sixth ribs", "VII" in "segments VI and VII".
struct CoordinationExpander {
  let lexicon: Lexicon
  let bytes: [UInt8]
  let tokens: [Token]
  /// The tokens of the sentence.
  let range: Range<Int>
  /// Words with a value; they hold the marks of a range.
  let terms: TermReader

  /// How many members a coordination can have besides the one that is written out.
  private static let limit = 6

  /// Returns what was recognised in the sentence with the members of its coordinations; their words are values of scales no longer.
  func completing(_ mentions: SentenceMentions) -> SentenceMentions {
    let members = members(of: mentions.concepts).filter { member in !mentions.concepts.contains { $0.tokens.overlaps(member.tokens) } }
    guard !members.isEmpty else { return mentions }
    var result = mentions
    result.concepts += members
    result.concepts.sort { ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound) }
    result.attributes.removeAll { value in members.contains { $0.tokens.overlaps(value.tokens) } }
    result.open.removeAll { phrase in members.contains { $0.tokens.overlaps(phrase.tokens) } }
    return result
  }

  private func members(of structures: [Mention]) -> [Mention] {
    var members: [Mention] = []
    for structure in structures where structure.kind == .anatomy && structure.tokens.count > 1 {
      members += before(structure)
      members += after(structure)
    }
    return members
  }

  /// "The upper and lower lobes", "the fourth, fifth and sixth ribs", "the 5th to 7th ribs": modifiers before the one written out.
  private func before(_ structure: Mention) -> [Mention] {
    var members: [Mention] = []
    var end = structure.tokens.lowerBound
    while members.count < Self.limit, let modifierEnd = connective(endingAt: end),
      let member = modifier(endingAt: modifierEnd, of: structure)
    {
      members.append(member)
      end = member.tokens.lowerBound
    }
    return members
  }

  /// "Segments VI and VII", "ribs 4, 5 and 6": modifiers after the one written out.
  private func after(_ structure: Mention) -> [Mention] {
    var members: [Mention] = []
    var start = structure.tokens.upperBound
    while members.count < Self.limit {
      let index = connective(startingAt: start) ?? (isJoined(start) ? start : range.upperBound)
      guard index < range.upperBound else { break }
      let phrase = structure.tokens.dropLast().map { tokens[$0] } + [tokens[index]]
      guard let concept = structureNamed(phrase) else { break }
      members.append(Mention(concept: concept, kind: .anatomy, role: .form, tokens: index..<(index + 1), isElliptical: true))
      start = index + 1
    }
    return members
  }

  /// One or two words that stand for the first words of a structure.
  private func modifier(endingAt end: Int, of structure: Mention) -> Mention? {
    for count in [1, 2] where end - count >= range.lowerBound && structure.tokens.count > count {
      let words = (end - count)..<end
      if let concept = structureNamed(words.map { tokens[$0] } + structure.tokens.dropFirst(count).map { tokens[$0] }) {
        return Mention(concept: concept, kind: .anatomy, role: .form, tokens: words, isElliptical: true)
      }
    }
    return nil
  }

  private func structureNamed(_ phrase: [Token]) -> ConceptID? {
    var found: ConceptID?
    lexicon.phrases(startingAt: 0, in: phrase, end: phrase.count) { match in
      guard match.tokens.count == phrase.count else { return }
      for number in match.payloads {
        let payload = lexicon.payload(number)
        if payload.target == .concept, payload.role == .form, lexicon.kind(ConceptID(payload.index)) == .anatomy {
          found = ConceptID(payload.index)
        }
      }
    }
    return found
  }

  /// Returns where a conjunction, comma or mark of a range that ends before a token begins, or nil.
  private func connective(endingAt end: Int) -> Int? {
    var index = end
    while index > range.lowerBound, end - index < 2, isConnective(index - 1) { index -= 1 }
    if index < end { return index }
    return end < range.upperBound && isJoined(end) ? end : nil
  }

  /// Returns the token after a conjunction, comma or mark of a range that begins at a token, or nil.
  private func connective(startingAt start: Int) -> Int? {
    var index = start
    while index < range.upperBound, index - start < 2, isConnective(index) { index += 1 }
    return index > start ? index : nil
  }

  private func isConnective(_ index: Int) -> Bool {
    if lexicon.classes(of: tokens[index].word).contains(.coordinator) { return true }
    if terms.holds(.rangeMark, at: index, in: range) { return true }
    return tokens[index].kind == .punctuation && tokens[index].range.count == 1
      && [UInt8(ascii: ","), UInt8(ascii: "/")].contains(bytes[tokens[index].range.lowerBound])
  }

  /// Whether a hyphen joins a token to the one before: "segments VI-VIII".
  private func isJoined(_ index: Int) -> Bool { range.contains(index) && tokens[index].flags.contains(.hyphenated) }
}

import CaseDocument
import Lexicon
import SourceText

/// The items of a list of which each weighs one disease: "1. Abscess – the rim would be thicker. 2. Cyst: no wall."
///
/// What stands behind the name tells of that disease, or of the patient only in passing, and is held against nobody. A lone item of this form
/// is none, since "Pneumonia: left lower lobe" reports what is there; nor is an item of a conclusion.
struct DiseaseItems {
  private var told: [Int: Range<Int>] = [:]

  /// The most words before the name of the disease, and between it and the mark that ends the head.
  private static let longestLead = 3
  private static let longestTail = 7

  /// Looks through the sentences of one side; in a section that lists or rejects diseases all tells of them.
  init(_ side: SideText, role: SegmentRole, lexicon: Lexicon, finder: MentionFinder) {
    var items: [Item] = []
    var lines: [Int] = []
    for (number, sentence) in side.sentences.enumerated() where side.segments[sentence.segment].role == role {
      if Self.startsLine(sentence, side.tokens) { lines.append(number) }
      if isWeighing(side.segments[sentence.segment].effect) { told[number] = sentence.tokens }
    }
    for (position, number) in lines.enumerated() {
      let sentence = side.sentences[number]
      guard side.segments[sentence.segment].section != "finalDiagnosis",
        let head = Self.head(of: sentence, side, lexicon, finder)
      else { continue }
      let end = position + 1 < lines.count ? lines[position + 1] : side.sentences.count
      items.append(Item(sentences: number..<end, head: head.token, isDisease: head.isDisease, line: position))
    }
    for block in Self.blocks(items) {
      let isConclusion = ConclusionFinder.sections.contains(side.segments[side.sentences[block[0].sentences.lowerBound].segment].section)
      guard block.count(where: \.isDisease) > (isConclusion ? 2 : 1) else { continue }
      for item in block {
        for number in item.sentences where side.segments[side.sentences[number].segment].role == role {
          let tokens = side.sentences[number].tokens
          let start = number == item.sentences.lowerBound ? item.head : tokens.lowerBound
          told[number] = start..<max(start, Self.end(of: start..<tokens.upperBound, side.tokens, lexicon))
        }
      }
    }
  }

  /// The most tokens of a bullet or number before an item.
  private static let longestMark = 4

  /// Whether a sentence is the first of its line, behind a bullet or a number.
  private static func startsLine(_ sentence: Sentence, _ tokens: [Token]) -> Bool {
    var index = sentence.tokens.lowerBound
    let limit = max(0, index - longestMark)
    while !tokens[index].flags.contains(.startsLine) {
      guard index > limit, tokens[index - 1].kind != .word || tokens[index - 1].range.count <= 2 else { return false }
      index -= 1
    }
    return true
  }

  /// Where what is told of a disease ends: a reason or an objection is of the patient, "less likely, since the center enhances".
  private static func end(of range: Range<Int>, _ tokens: [Token], _ lexicon: Lexicon) -> Int {
    range.first { index in
      lexicon.classes(of: tokens[index].word).contains(.subordinator) || lexicon.functionWords.objecting.contains(tokens[index].word)
    } ?? range.upperBound
  }

  private struct Item {
    var sentences: Range<Int>
    /// The token behind the head.
    var head: Int
    /// Whether the head names a disease and not an appearance.
    var isDisease: Bool
    /// The number of the line.
    var line: Int
  }

  /// The items that stand in neighbouring lines.
  private static func blocks(_ items: [Item]) -> [[Item]] {
    var blocks: [[Item]] = []
    for item in items {
      if let last = blocks.last?.last, last.line + 1 == item.line { blocks[blocks.count - 1].append(item) } else { blocks.append([item]) }
    }
    return blocks
  }

  private func isWeighing(_ effect: SectionHeading.Effect) -> Bool { effect == .lists || effect == .rejects }

  /// Returns the tokens of a sentence that tell of the disease of its item, or nil.
  func tokens(of sentence: Int) -> Range<Int>? { told[sentence] }

  /// The token behind the mark that ends the name of a disease at the start of a line, or nil.
  private static func head(of sentence: Sentence, _ side: SideText, _ lexicon: Lexicon, _ finder: MentionFinder) -> (
    token: Int, isDisease: Bool
  )? {
    let range = sentence.tokens
    guard let start = range.first(where: { side.tokens[$0].kind == .word && side.tokens[$0].range.count > 2 }) else { return nil }
    let opening = range.lowerBound..<min(range.upperBound, start + longestLead + longestTail * 2)
    guard opening.upperBound == range.upperBound || opening.contains(where: { isMark(side.tokens[$0], side.bytes) }) else { return nil }
    let mentions = finder.find(in: opening)
    let name = mentions.concepts.first { mention in
      (mention.kind == .diagnosis || mention.kind == .observation) && mention.role == .form
        && mention.tokens.lowerBound - start <= longestLead
        && (start..<max(start, mention.tokens.lowerBound)).allSatisfy { index in
          side.tokens[index].kind == .word
            && lexicon.classes(of: side.tokens[index].word).isDisjoint(with: [.auxiliary, .finiteVerb, .preposition, .relative])
        }
    }
    guard let name else { return nil }
    let isDisease = name.kind == .diagnosis
    for index in name.tokens.upperBound..<max(name.tokens.upperBound, min(range.upperBound, name.tokens.upperBound + longestTail)) {
      if isMark(side.tokens[index], side.bytes) { return (index + 1, isDisease) }
      let classes = lexicon.classes(of: side.tokens[index].word)
      if side.tokens[index].kind == .word, !classes.isDisjoint(with: [.auxiliary, .finiteVerb]) { return nil }
    }
    return name.tokens.upperBound + longestTail > range.upperBound ? (range.upperBound, isDisease) : nil
  }

  /// Whether a token is a colon or a dash between words.
  private static func isMark(_ token: Token, _ bytes: [UInt8]) -> Bool {
    guard token.kind == .punctuation else { return false }
    let written = bytes[token.range.range]
    if written.count == 1, let byte = written.first {
      return byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-") && token.flags.contains(.spaced)
    }
    return written.elementsEqual("–".utf8) || written.elementsEqual("—".utf8)
  }
}

import Lexicon
import SourceText

/// Cuts the lines of a segment into sentences.
///
/// A full stop ends a sentence unless it belongs to an abbreviation, an initial or a number; a line break ends one unless the text is
/// wrapped in the middle of a sentence.
struct SentenceSplitter {
  let lexicon: Lexicon
  let bytes: [UInt8]
  let tokens: [Token]

  /// The length in bytes above which a line without final mark is taken for wrapped text.
  private static let wrapLength = 60

  /// The most tokens of a sentence; text without full stops is cut, so that no work grows faster than the text.
  private static let longestSentence = 300

  /// The fewest bytes of a word before a full stop that ends a sentence though the next word is in lower case.
  private static let shortestLastWord = 4

  /// Appends the sentences of a run of lines.
  func split(_ lines: ArraySlice<TextLine>, segment: Int, into sentences: inout [Sentence]) {
    var start: Int?
    var startsParagraph = true
    var isListItem = false
    var closed = 0
    func close(_ end: Int) {
      if let first = start, end > first {
        let range = ByteRange(tokens[first].range.lowerBound, tokens[end - 1].range.upperBound)
        sentences.append(
          Sentence(range: range, tokens: first..<end, segment: segment, startsParagraph: startsParagraph, isListItem: isListItem))
        startsParagraph = false
      }
      start = nil
    }
    var previous: TextLine?
    for line in lines {
      if let before = previous, start != nil, !continues(before, line) { close(before.tokens.upperBound) }
      if line.startsParagraph { startsParagraph = true }
      if start == nil { isListItem = line.isListItem }
      for index in line.contentStart..<max(line.contentStart, line.tokens.upperBound) {
        if index < closed { continue }
        if start == nil { start = index }
        if let first = start, index - first >= Self.longestSentence {
          close(index)
          start = index
        }
        // A question mark before the first word asks about what follows: "? pneumothorax".
        if opensQuestion(index, start: start ?? index) { continue }
        if endsSentence(index, in: line) {
          closed = closing(after: index, in: line)
          close(closed)
        }
      }
      previous = line
      if line.isBareHeading { start = nil }
    }
    if let last = previous { close(last.tokens.upperBound) }
  }

  private func continues(_ before: TextLine, _ line: TextLine) -> Bool {
    guard !line.startsParagraph, !line.isListItem, line.heading == nil, before.range.count >= Self.wrapLength else { return false }
    let first = tokens[line.tokens.lowerBound]
    return !first.flags.contains(.capitalized) || before.range.count >= Self.wrapLength && !endsWithMark(before)
  }

  private func endsWithMark(_ line: TextLine) -> Bool {
    guard let last = line.tokens.last else { return false }
    return tokens[last].kind == .punctuation && [".", "!", "?", ":", ";"].contains { isMark(last, $0) }
  }

  private func endsSentence(_ index: Int, in line: TextLine) -> Bool {
    guard tokens[index].kind == .punctuation, isMark(index, ".") || isMark(index, "!") || isMark(index, "?") else { return false }
    let next = index + 1
    guard next < line.tokens.upperBound else { return true }
    if !tokens[next].flags.contains(.spaced) { return isClosing(next) }
    if isMark(index, ".") {
      if index > line.tokens.lowerBound, isAbbreviation(index - 1) { return false }
      if isLowerCase(next), index > line.tokens.lowerBound, tokens[index - 1].range.count < Self.shortestLastWord { return false }
    }
    return true
  }

  private func opensQuestion(_ index: Int, start: Int) -> Bool {
    tokens[index].kind == .punctuation && isMark(index, "?") && tokens[start..<index].allSatisfy { $0.kind == .punctuation }
  }

  private func isLowerCase(_ index: Int) -> Bool {
    tokens[index].kind == .word && !tokens[index].flags.contains(.capitalized) && ASCII.isLetter(bytes[tokens[index].range.lowerBound])
  }

  private func closing(after index: Int, in line: TextLine) -> Int {
    var end = index + 1
    while end < line.tokens.upperBound, isClosing(end), !tokens[end].flags.contains(.spaced) { end += 1 }
    return end
  }

  private func isClosing(_ index: Int) -> Bool {
    tokens[index].kind == .punctuation
      && (isMark(index, ")") || isMark(index, "\"") || isMark(index, "]") || isMark(index, "*")
        || bytes[tokens[index].range.lowerBound] == 0xE2)
  }

  private func isAbbreviation(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word else { return false }
    if token.range.count == 1, token.flags.contains(.capitalized) { return !opensWithFunctionWord(index + 2) }
    var classes: [TermClass] = []
    lexicon.phrases(startingAt: index, in: tokens, end: index + 1) { match in
      for payload in match.payloads.map(lexicon.payload) where payload.target == .term {
        classes.append(lexicon.terms[payload.index].termClass)
      }
    }
    if classes.contains(.abbreviation) { return true }
    return classes.contains(.numberAbbreviation) && index + 2 < tokens.count && tokens[index + 2].kind == .number
  }

  /// Whether a word after a single capital letter is none that follows an initial: "Stanford B. At presentation …".
  private func opensWithFunctionWord(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].flags.contains(.capitalized) && tokens[index].range.count > 1
      && !lexicon.classes(of: tokens[index].word).isDisjoint(with: [.determiner, .preposition, .pronoun])
  }

  private func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    tokens[index].range.count == 1 && bytes[tokens[index].range.lowerBound] == UInt8(ascii: mark)
  }
}

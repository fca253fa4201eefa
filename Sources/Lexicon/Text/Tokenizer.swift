import SourceText

/// Cuts text into words, numbers and marks, and numbers the words.
///
/// Words are lower-cased and folded while they are read. A hyphen between letters joins without being a token of its own;
/// "cannot" and "n't" give a word "not"; a possessive "'s" is dropped.
package struct Tokenizer<Resolver: WordResolving> {
  /// The source of word numbers.
  package var resolver: Resolver
  private var scratch: [UInt8] = []

  /// Creates a tokenizer over a source of word numbers.
  package init(resolver: Resolver) { self.resolver = resolver }

  /// Appends the tokens of a range of valid UTF-8 to `tokens`.
  ///
  /// - Complexity: O(bytes).
  package mutating func tokenize(_ bytes: [UInt8], in range: Range<Int>, into tokens: inout [Token]) {
    read(bytes, in: range, into: &tokens)
  }

  private mutating func read(_ bytes: [UInt8], in range: Range<Int>, into tokens: inout [Token]) {
    var reader = Reader(bytes: bytes, index: range.lowerBound, end: range.upperBound)
    var flags: Token.Flags = [.startsLine, .startsParagraph]
    var lineBreaks = 0
    while let unit = reader.peek() {
      switch unit.kind {
      case .space:
        flags.insert(.spaced)
        if unit.isNewline {
          lineBreaks += 1
          flags.insert(.startsLine)
          if lineBreaks > 1 { flags.insert(.startsParagraph) }
        }
        reader.advance(unit)
        continue
      case .ignorable:
        reader.advance(unit)
        continue
      case .letter: word(&reader, flags: flags, into: &tokens)
      case .digit: number(&reader, flags: flags, into: &tokens)
      case .dash where reader.joinsAhead(after: unit) && !flags.contains(.spaced) && tokens.last?.kind != .punctuation && !tokens.isEmpty:
        reader.advance(unit)
        flags = [.hyphenated]
        lineBreaks = 0
        continue
      case .dash, .apostrophe, .mark, .fraction: mark(&reader, unit, flags: flags, into: &tokens)
      }
      flags = []
      lineBreaks = 0
    }
  }

  private mutating func mark(_ reader: inout Reader, _ unit: Reader.Unit, flags: Token.Flags, into tokens: inout [Token]) {
    let start = reader.index
    reader.advance(unit)
    let kind: Token.Kind = unit.kind == .fraction ? .number : .punctuation
    let written =
      unit.kind == .dash
      ? [UInt8(ascii: "-")][...] : unit.kind == .apostrophe ? [UInt8(ascii: "'")][...] : reader.bytes[start..<reader.index]
    tokens.append(Token(range: ByteRange(start, reader.index), word: resolver.resolve(written), kind: kind, flags: flags))
  }

  private mutating func word(_ reader: inout Reader, flags: Token.Flags, into tokens: inout [Token]) {
    let start = reader.index
    if let last = tokens.last, last.kind == .number, last.range.upperBound == start, reader.isAxisMark {
      reader.index += 1
      tokens.append(Token(range: ByteRange(start, start + 1), word: resolver.resolve([UInt8(ascii: "x")][...]), kind: .word, flags: flags))
      return
    }
    scratch.removeAll(keepingCapacity: true)
    var shape = reader.readLetters(into: &scratch)
    var end = reader.index
    if scratch.count == 1, let joined = reader.readDottedAbbreviation(into: &scratch) { end = joined }
    while let dash = reader.dashBeforeLetter(), resolver.isPrefix(scratch[...]) {
      let kept = (scratch.count, reader.index)
      reader.index = dash
      let tail = reader.readLetters(into: &scratch)
      if resolver.holds(scratch[...]) {
        shape.capitals += tail.capitals
        shape.letters += tail.letters
        end = reader.index
      } else {
        scratch.removeSubrange(kept.0...)
        reader.index = kept.1
        break
      }
    }
    var flags = flags
    if shape.startsWithCapital { flags.insert(.capitalized) }
    if shape.letters > 1 && shape.capitals == shape.letters { flags.insert(.allCapitals) }
    switch reader.readApostropheSuffix() {
    case .possessive: break
    case .negation(let from) where from == start:
      tokens.append(Token(range: ByteRange(start, reader.index), word: resolver.resolve(Array("not".utf8)[...]), kind: .word, flags: flags))
      return
    case .negation(let from):
      let base = scratch.elementsEqual("can".utf8) || scratch.elementsEqual("won".utf8) ? scratch[...] : scratch.dropLast()
      let auxiliary = base.elementsEqual("won".utf8) ? Array("will".utf8)[...] : base
      tokens.append(Token(range: ByteRange(start, from), word: resolver.resolve(auxiliary), kind: .word, flags: flags))
      tokens.append(Token(range: ByteRange(from, reader.index), word: resolver.resolve(Array("not".utf8)[...]), kind: .word, flags: []))
      return
    case .none: break
    }
    if scratch.count == 6, scratch.elementsEqual("cannot".utf8) {
      tokens.append(Token(range: ByteRange(start, start + 3), word: resolver.resolve(scratch[..<3]), kind: .word, flags: flags))
      tokens.append(Token(range: ByteRange(start + 3, end), word: resolver.resolve(scratch[3...]), kind: .word, flags: []))
      return
    }
    tokens.append(Token(range: ByteRange(start, end), word: resolver.resolve(scratch[...]), kind: .word, flags: flags))
  }

  private mutating func number(_ reader: inout Reader, flags: Token.Flags, into tokens: inout [Token]) {
    let start = reader.index
    scratch.removeAll(keepingCapacity: true)
    reader.readDigits(into: &scratch)
    let digitsEnd = reader.index
    if let unit = reader.peek(), unit.kind == .letter {
      let digits = scratch.count
      _ = reader.readLetters(into: &scratch)
      let suffix = scratch[digits...]
      let isOrdinal = ["st", "nd", "rd", "th"].contains { suffix.elementsEqual($0.utf8) }
      if isOrdinal || resolver.holds(scratch[...]) {
        tokens.append(Token(range: ByteRange(start, reader.index), word: resolver.resolve(scratch[...]), kind: .word, flags: flags))
        return
      }
      scratch.removeSubrange(digits...)
      reader.index = digitsEnd
    }
    tokens.append(Token(range: ByteRange(start, digitsEnd), word: resolver.resolve(scratch[...]), kind: .number, flags: flags))
  }
}

extension Tokenizer where Resolver == Vocabulary {
  /// Appends the tokens of a range of valid UTF-8 to `tokens`.
  ///
  /// The same as for any other source of words, but compiled for this one, which makes it several times as fast for other modules.
  ///
  /// - Complexity: O(bytes).
  package mutating func tokenize(_ bytes: [UInt8], in range: Range<Int>, into tokens: inout [Token]) {
    read(bytes, in: range, into: &tokens)
  }
}

import SourceText

extension Tokenizer {
  /// A cursor over valid UTF-8 that tells what stands at its place.
  struct Reader {
    /// What one scalar is to the tokenizer.
    struct Unit {
      enum Kind { case letter, digit, space, dash, apostrophe, mark, fraction, ignorable }
      var kind: Kind
      var length: Int
      var isNewline = false
    }

    /// How a word is written.
    struct Shape {
      var startsWithCapital = false
      var letters = 0
      var capitals = 0
    }

    /// What an apostrophe after a word makes of it.
    enum Suffix {
      case none, possessive
      /// "n't", with the offset of its "n".
      case negation(Int)
    }

    let bytes: [UInt8]
    var index: Int
    let end: Int

    func peek() -> Unit? { unit(at: index) }

    mutating func advance(_ unit: Unit) { index += unit.length }

    func unit(at place: Int) -> Unit? {
      guard place < end else { return nil }
      let byte = bytes[place]
      if ASCII.isLetter(byte) { return Unit(kind: .letter, length: 1) }
      if byte == 32 { return Unit(kind: .space, length: 1) }
      if ASCII.isDigit(byte) { return Unit(kind: .digit, length: 1) }
      if byte < 0x80 {
        switch byte {
        case 10, 13:
          let isPair = byte == 13 && place + 1 < end && bytes[place + 1] == 10
          return Unit(kind: .space, length: isPair ? 2 : 1, isNewline: true)
        case 9, 11, 12: return Unit(kind: .space, length: 1)
        case UInt8(ascii: "-"): return Unit(kind: .dash, length: 1)
        case UInt8(ascii: "'"): return Unit(kind: .apostrophe, length: 1)
        case 0..<32, 127: return Unit(kind: .ignorable, length: 1)
        default: return Unit(kind: .mark, length: 1)
        }
      }
      let (scalar, length) = scalar(at: place)
      switch LetterFolding.classify(scalar) {
      case .letter: return Unit(kind: .letter, length: length)
      case .space: return Unit(kind: .space, length: length, isNewline: scalar == "\u{2028}" || scalar == "\u{2029}")
      case .dash: return Unit(kind: .dash, length: length)
      case .apostrophe: return Unit(kind: .apostrophe, length: length)
      case .number: return Unit(kind: .fraction, length: length)
      case .ignorable: return Unit(kind: .ignorable, length: length)
      case .mark: return Unit(kind: .mark, length: length)
      }
    }

    /// Decodes the multi-byte scalar at a place; the text is valid UTF-8.
    func scalar(at place: Int) -> (Unicode.Scalar, Int) {
      let lead = UInt32(bytes[place])
      let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
      guard place + length <= bytes.count else { return ("\u{FFFD}", max(1, bytes.count - place)) }
      var value = lead & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
      for next in 1..<length { value = value << 6 | UInt32(bytes[place + next] & 0x3F) }
      return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    /// Reads letters and digits, folded to lower case, from the cursor on.
    mutating func readLetters(into word: inout [UInt8]) -> Shape {
      var shape = Shape()
      let first = index
      while index < end {
        let byte = bytes[index]
        if ASCII.isLetter(byte) {
          if ASCII.isUpper(byte) {
            shape.capitals += 1
            if index == first { shape.startsWithCapital = true }
          }
          shape.letters += 1
          word.append(ASCII.lowered(byte))
          index += 1
        } else if ASCII.isDigit(byte) {
          word.append(byte)
          index += 1
        } else if byte >= 0x80 {
          let (scalar, length) = scalar(at: index)
          switch LetterFolding.classify(scalar) {
          case .letter(let folded):
            if scalar.properties.isUppercase {
              shape.capitals += 1
              if index == first { shape.startsWithCapital = true }
            }
            shape.letters += 1
            word.append(contentsOf: folded.utf8)
          case .ignorable: break
          default: return shape
          }
          index += length
        } else {
          return shape
        }
      }
      return shape
    }

    /// Reads digits with decimal and grouping marks between them.
    mutating func readDigits(into word: inout [UInt8]) {
      while index < end {
        let byte = bytes[index]
        if ASCII.isDigit(byte) {
          word.append(byte)
        } else if (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")) && index + 1 < end && ASCII.isDigit(bytes[index + 1]) {
          word.append(byte)
        } else {
          return
        }
        index += 1
      }
    }

    /// Reads on when the one letter just read begins an abbreviation such as "i.v." or "e.g.", and returns where it ends.
    mutating func readDottedAbbreviation(into word: inout [UInt8]) -> Int? {
      var place = index
      var letters = 0
      while place + 1 < end, bytes[place] == UInt8(ascii: "."), ASCII.isLetter(bytes[place + 1]),
        !(place + 2 < end && ASCII.isLetter(bytes[place + 2]))
      {
        word.append(ASCII.lowered(bytes[place + 1]))
        letters += 1
        place += 2
      }
      guard letters > 0 else { return nil }
      if place < end, bytes[place] == UInt8(ascii: ".") { place += 1 }
      index = place
      return place
    }

    /// Returns the place after a dash that stands between the cursor and a letter, or nil.
    func dashBeforeLetter() -> Int? {
      guard let dash = peek(), dash.kind == .dash, unit(at: index + dash.length)?.kind == .letter else { return nil }
      return index + dash.length
    }

    /// A Boolean value indicating whether an "x" right before a digit stands at the cursor, as in "3.8x3.0".
    var isAxisMark: Bool {
      index + 1 < end && ASCII.lowered(bytes[index]) == UInt8(ascii: "x") && ASCII.isDigit(bytes[index + 1])
    }

    /// Returns whether a letter or digit follows a unit at the cursor without space.
    func joinsAhead(after unit: Unit) -> Bool {
      guard let next = self.unit(at: index + unit.length) else { return false }
      return next.kind == .letter || next.kind == .digit
    }

    /// Reads "'s", "s'" or the "'t" of "n't" after a word.
    mutating func readApostropheSuffix() -> Suffix {
      guard let mark = peek(), mark.kind == .apostrophe else { return .none }
      let place = index + mark.length
      let letter = place < end ? ASCII.lowered(bytes[place]) : 0
      let ends = unit(at: place + 1).map { $0.kind != .letter && $0.kind != .digit } ?? true
      if letter == UInt8(ascii: "s"), ends {
        index = place + 1
        return .possessive
      }
      if letter == UInt8(ascii: "t"), ends, index > 0, ASCII.lowered(bytes[index - 1]) == UInt8(ascii: "n") {
        let from = index - 1
        index = place + 1
        return .negation(from)
      }
      if index > 0, ASCII.lowered(bytes[index - 1]) == UInt8(ascii: "s"), unit(at: place)?.kind != .letter {
        index = place
        return .possessive
      }
      return .none
    }
  }
}

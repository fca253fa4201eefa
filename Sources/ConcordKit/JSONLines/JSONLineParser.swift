import SourceText

/// Reads the wanted members of the JSON object on one line (RFC 8259); the others are checked and skipped.
package struct JSONLineParser {
  private let bytes: [UInt8]
  private var index = 0

  /// The deepest nesting that is followed.
  package static let deepest = 256

  /// Returns the wanted members of an object, in the order of their names; nil for those it does not have.
  ///
  /// Of members with the same name the last one counts, as in most readers.
  package static func members(_ names: [String], of line: [UInt8]) throws(JSONLineError) -> [JSONMember?] {
    var parser = JSONLineParser(bytes: line)
    return try parser.object(names.map { Array($0.utf8) })
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func object(_ names: [[UInt8]]) throws(JSONLineError) -> [JSONMember?] {
    var members = [JSONMember?](repeating: nil, count: names.count)
    skipSpace()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "{") else { throw fault(.notAnObject) }
    index += 1
    var isFirst = true
    while try nextElement(closing: UInt8(ascii: "}"), isFirst: isFirst) {
      isFirst = false
      let name = try key()
      if let position = names.firstIndex(of: name) { members[position] = try wantedValue() } else { try skipValue(depth: 1) }
    }
    skipSpace()
    if index < bytes.count { throw fault(.textAfterObject) }
    return members
  }

  /// Moves to the next element of an object or array; returns false behind its end.
  private mutating func nextElement(closing: UInt8, isFirst: Bool) throws(JSONLineError) -> Bool {
    skipSpace()
    guard try current() != closing else {
      index += 1
      return false
    }
    if !isFirst {
      try expect(UInt8(ascii: ","))
      skipSpace()
    }
    return true
  }

  private mutating func key() throws(JSONLineError) -> [UInt8] {
    guard try current() == UInt8(ascii: "\"") else { throw fault(.unexpectedCharacter) }
    let name = try string()
    skipSpace()
    try expect(UInt8(ascii: ":"))
    skipSpace()
    return name
  }

  private mutating func wantedValue() throws(JSONLineError) -> JSONMember {
    switch try current() {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let start = index
      try skipNumber()
      return .number(Array(bytes[start..<index]))
    case let byte:
      try skipValue(depth: 1)
      return byte == UInt8(ascii: "n") ? .null : .other
    }
  }

  private mutating func skipValue(depth: Int) throws(JSONLineError) {
    guard depth < Self.deepest else { throw fault(.tooDeep) }
    switch try current() {
    case UInt8(ascii: "\""): try skipString()
    case UInt8(ascii: "{"): try skipElements(closing: UInt8(ascii: "}"), depth: depth, haveKeys: true)
    case UInt8(ascii: "["): try skipElements(closing: UInt8(ascii: "]"), depth: depth, haveKeys: false)
    case UInt8(ascii: "t"): try skipLiteral("true")
    case UInt8(ascii: "f"): try skipLiteral("false")
    case UInt8(ascii: "n"): try skipLiteral("null")
    default: try skipNumber()
    }
  }

  private mutating func skipElements(closing: UInt8, depth: Int, haveKeys: Bool) throws(JSONLineError) {
    index += 1
    var isFirst = true
    while try nextElement(closing: closing, isFirst: isFirst) {
      isFirst = false
      if haveKeys { _ = try key() }
      try skipValue(depth: depth + 1)
    }
  }

  private mutating func skipLiteral(_ literal: StaticString) throws(JSONLineError) {
    for expected in literal.description.utf8 { try expect(expected) }
  }

  private mutating func skipNumber() throws(JSONLineError) {
    let start = index
    if try current() == UInt8(ascii: "-") { index += 1 }
    let firstDigit = index
    guard skipDigits() > 0 else { throw fault(start == index ? .unexpectedCharacter : .badNumber) }
    if bytes[firstDigit] == UInt8(ascii: "0"), index > firstDigit + 1 { throw fault(.badNumber) }
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      guard skipDigits() > 0 else { throw fault(.badNumber) }
    }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
      guard skipDigits() > 0 else { throw fault(.badNumber) }
    }
  }

  private mutating func skipDigits() -> Int {
    let start = index
    while index < bytes.count, ASCII.isDigit(bytes[index]) { index += 1 }
    return index - start
  }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0D || bytes[index] == 0x0A { index += 1 }
  }

  private func current() throws(JSONLineError) -> UInt8 {
    guard index < bytes.count else { throw fault(.unexpectedEnd) }
    return bytes[index]
  }

  private mutating func expect(_ byte: UInt8) throws(JSONLineError) {
    guard try current() == byte else { throw fault(.unexpectedCharacter) }
    index += 1
  }

  private func fault(_ fault: JSONLineError.Fault) -> JSONLineError { JSONLineError(fault: fault, offset: index) }
}

// MARK: - Strings

extension JSONLineParser {
  private mutating func skipString() throws(JSONLineError) { _ = try string() }

  /// Returns the unescaped bytes of the string at the index.
  private mutating func string() throws(JSONLineError) -> [UInt8] {
    index += 1
    var output: [UInt8] = []
    while true {
      let start = index
      while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\"), bytes[index] >= 0x20 { index += 1 }
      output.append(contentsOf: bytes[start..<index])
      switch try current() {
      case UInt8(ascii: "\""):
        index += 1
        return output
      case UInt8(ascii: "\\"): try appendEscape(to: &output)
      default: throw fault(.badString)
      }
    }
  }

  private mutating func appendEscape(to output: inout [UInt8]) throws(JSONLineError) {
    index += 1
    let byte = try current()
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(byte)
    case UInt8(ascii: "b"): output.append(0x08)
    case UInt8(ascii: "f"): output.append(0x0C)
    case UInt8(ascii: "n"): output.append(0x0A)
    case UInt8(ascii: "r"): output.append(0x0D)
    case UInt8(ascii: "t"): output.append(0x09)
    case UInt8(ascii: "u"):
      index += 1
      let scalar = try escapedScalar()
      output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      return
    default: throw fault(.badEscape)
    }
    index += 1
  }

  /// Returns the scalar of an escape; half of a surrogate pair alone is U+FFFD.
  private mutating func escapedScalar() throws(JSONLineError) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
      return "\u{FFFD}"
    }
    let start = index
    index += 2
    let second = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(second) else {
      index = start
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(JSONLineError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let byte = try current()
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: throw fault(.badEscape)
      }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }
}

import SourceText

/// Reads the wanted members of the JSON object on one line (RFC 8259); the others are checked and skipped.
package struct JSONLineParser {
  /// The line.
  let bytes: [UInt8]
  /// The byte that is read next.
  var index = 0

  /// The deepest nesting that is followed.
  package static let deepest = 256

  /// Returns the wanted members of an object, in the order of their names; nil for those it does not have.
  ///
  /// Of members with the same name the last one counts, as in most readers.
  package static func members(_ names: [String], of line: [UInt8]) throws(JSONLineError) -> [JSONMember?] {
    var parser = JSONLineParser(bytes: line)
    return try parser.object(names.map { Array($0.utf8) })
  }

  /// Returns the strings among the values of an object, whatever their names, in the order in which they stand.
  package static func strings(of line: [UInt8]) throws(JSONLineError) -> [[UInt8]] {
    var parser = JSONLineParser(bytes: line)
    var strings: [[UInt8]] = []
    try parser.eachMember { (parser, _) throws(JSONLineError) in if let text = try parser.wantedValue().string { strings.append(text) } }
    return strings
  }

  init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func object(_ names: [[UInt8]]) throws(JSONLineError) -> [JSONMember?] {
    var members = [JSONMember?](repeating: nil, count: names.count)
    try eachMember { (parser, name) throws(JSONLineError) in
      if let position = names.firstIndex(of: name) { members[position] = try parser.wantedValue() } else { try parser.skipValue(depth: 1) }
    }
    return members
  }

  /// Calls `read` at the value of each member of the object that is the whole line.
  private mutating func eachMember(_ read: (inout JSONLineParser, [UInt8]) throws(JSONLineError) -> Void) throws(JSONLineError) {
    skipSpace()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "{") else { throw fault(.notAnObject) }
    index += 1
    var isFirst = true
    while try nextElement(closing: UInt8(ascii: "}"), isFirst: isFirst) {
      isFirst = false
      let name = try key()
      try read(&self, name)
    }
    skipSpace()
    if index < bytes.count { throw fault(.textAfterObject) }
  }

  /// Moves to the next element of an object or array; returns false behind its end.
  mutating func nextElement(closing: UInt8, isFirst: Bool) throws(JSONLineError) -> Bool {
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

  mutating func key() throws(JSONLineError) -> [UInt8] {
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

  mutating func skipLiteral(_ literal: StaticString) throws(JSONLineError) {
    for expected in literal.description.utf8 { try expect(expected) }
  }

  mutating func skipNumber() throws(JSONLineError) {
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

  mutating func skipSpace() {
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0D || bytes[index] == 0x0A { index += 1 }
  }

  /// Returns the byte at the index.
  func current() throws(JSONLineError) -> UInt8 {
    guard index < bytes.count else { throw fault(.unexpectedEnd) }
    return bytes[index]
  }

  mutating func expect(_ byte: UInt8) throws(JSONLineError) {
    guard try current() == byte else { throw fault(.unexpectedCharacter) }
    index += 1
  }

  /// Returns a fault at the index.
  func fault(_ fault: JSONLineError.Fault) -> JSONLineError { JSONLineError(fault: fault, offset: index) }
}

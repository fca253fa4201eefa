import SourceText

/// A value of JSON, read whole.
package enum JSONValue: Sendable, Equatable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  case number(Double)
  case boolean(Bool)
  case null

  /// The member of an object, or nil.
  package subscript(name: String) -> JSONValue? { if case .object(let members) = self { members[name] } else { nil } }

  /// The elements of an array; none for anything else.
  package var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }

  /// The text of a string, or nil.
  package var text: String? { if case .string(let text) = self { text } else { nil } }

  /// A number that is whole, or nil.
  package var integer: Int? { if case .number(let number) = self { Int(exactly: number) } else { nil } }
}

extension JSONLineParser {
  /// Returns the object that is the whole text.
  package static func value(of text: [UInt8]) throws(JSONLineError) -> JSONValue {
    var parser = JSONLineParser(bytes: text)
    parser.skipSpace()
    guard parser.index < text.count, text[parser.index] == UInt8(ascii: "{") else { throw parser.fault(.notAnObject) }
    let value = try parser.value(depth: 1)
    parser.skipSpace()
    if parser.index < text.count { throw parser.fault(.textAfterObject) }
    return value
  }

  private mutating func value(depth: Int) throws(JSONLineError) -> JSONValue {
    guard depth < Self.deepest else { throw fault(.tooDeep) }
    switch try current() {
    case UInt8(ascii: "\""): return .string(String(decoding: try string(), as: UTF8.self))
    case UInt8(ascii: "{"): return try members(depth: depth)
    case UInt8(ascii: "["): return try list(depth: depth)
    case UInt8(ascii: "t"):
      try skipLiteral("true")
      return .boolean(true)
    case UInt8(ascii: "f"):
      try skipLiteral("false")
      return .boolean(false)
    case UInt8(ascii: "n"):
      try skipLiteral("null")
      return .null
    default:
      let start = index
      try skipNumber()
      guard let number = Double(String(decoding: bytes[start..<index], as: UTF8.self)) else { throw fault(.badNumber) }
      return .number(number)
    }
  }

  private mutating func members(depth: Int) throws(JSONLineError) -> JSONValue {
    index += 1
    var members: [String: JSONValue] = [:]
    var isFirst = true
    while try nextElement(closing: UInt8(ascii: "}"), isFirst: isFirst) {
      isFirst = false
      let name = String(decoding: try key(), as: UTF8.self)
      members[name] = try value(depth: depth + 1)
    }
    return .object(members)
  }

  private mutating func list(depth: Int) throws(JSONLineError) -> JSONValue {
    index += 1
    var elements: [JSONValue] = []
    while try nextElement(closing: UInt8(ascii: "]"), isFirst: elements.isEmpty) { elements.append(try value(depth: depth + 1)) }
    return .array(elements)
  }
}

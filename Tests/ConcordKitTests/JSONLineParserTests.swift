import Testing

@testable import ConcordKit

/// Reading one line of JSON Lines.
@Suite("JSON line parser")
struct JSONLineParserTests {
  private func members(_ line: String) throws(JSONLineError) -> [JSONMember?] {
    try JSONLineParser.members(["id", "text"], of: Array(line.utf8))
  }

  private func text(_ json: String) throws -> String? {
    try members("{\"text\": \(json)}")[1]?.string.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("wanted members are found among others of any type")
  func otherMembersAreSkipped() throws {
    let found = try members(#" {"a": [1, -2.5e+3, {"text": "inner"}, []], "text": "x", "b": {}, "c": true, "d": null, "id": 17} "#)
    #expect(found == [.number(Array("17".utf8)), .string(Array("x".utf8))])
  }

  @Test("a missing member is nil, null and other types are told apart")
  func otherTypes() throws {
    #expect(try members("{}") == [nil, nil])
    #expect(try members(#"{"id": null, "text": [1]}"#) == [.null, .other])
  }

  @Test(
    "escapes become what they stand for",
    arguments: [
      (#""a\n\t\"\\\/b""#, "a\n\t\"\\/b"), (#""\u00e9\u4E2D""#, "é中"), (#""\ud83e\ude7b""#, "\u{1FA7B}"), (#""\ud83e x""#, "\u{FFFD} x"),
      (#""\ude7b""#, "\u{FFFD}"), (#""\ud83e\u0041""#, "\u{FFFD}A"), (#""é中""#, "é中"), (#""""#, ""),
    ])
  func escapes(json: String, expected: String) throws {
    #expect(try text(json) == expected)
  }

  @Test(
    "a fault is told with its offset",
    arguments: [
      ("", JSONLineError.Fault.notAnObject, 0), ("[1]", .notAnObject, 0), (#"{"text": "a"#, .unexpectedEnd, 11),
      (#"{"text" "a"}"#, .unexpectedCharacter, 8),
      (#"{"text": "\x"}"#, .badEscape, 11), (#"{"text": "\u12"}"#, .badEscape, 14), ("{\"text\": \"a\tb\"}", .badString, 11),
      (#"{"id": 01}"#, .badNumber, 9),
      (#"{"id": 1.}"#, .badNumber, 9), (#"{"id": nul}"#, .unexpectedCharacter, 10), (#"{"id": 1} x"#, .textAfterObject, 10),
      (#"{"id": 1,}"#, .unexpectedCharacter, 9),
      ("{", .unexpectedEnd, 1), (#"{"a": -}"#, .badNumber, 7),
    ])
  func faults(line: String, fault: JSONLineError.Fault, offset: Int) {
    #expect(throws: JSONLineError(fault: fault, offset: offset)) { try members(line) }
  }

  @Test("deep nesting is refused instead of followed")
  func deepNesting() {
    let line = "{\"a\": " + String(repeating: "[", count: 100_000)
    #expect { try members(line) } throws: { ($0 as? JSONLineError)?.fault == .tooDeep }
  }

  @Test("no cut and no changed byte stops the program")
  func hostileBytes() {
    let line = Array(#"{"id": "a\u00e9", "x": [1.5e3, {"y": null}], "text": "b\\"}"#.utf8)
    for end in line.indices { _ = try? JSONLineParser.members(["id", "text"], of: Array(line[..<end])) }
    for index in line.indices {
      for byte in [UInt8(0), 0x22, 0x5C, 0x7B, 0xFF] {
        var changed = line
        changed[index] = byte
        _ = try? JSONLineParser.members(["id", "text"], of: changed)
      }
    }
  }
}

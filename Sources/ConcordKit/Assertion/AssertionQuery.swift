import SourceText

/// One question of `concord assert`: a line of JSON Lines.
package struct AssertionQuery: Equatable, Sendable {
  /// The value that the answer carries too; nil when the line has none.
  package let id: JSONMember?
  /// The text, in valid UTF-8.
  package let text: [UInt8]
  /// What the question is about, in valid UTF-8.
  package let target: [UInt8]

  /// Reads a line.
  ///
  /// - Throws: `Problem` with the line's place and one sentence.
  package init(_ line: [UInt8], place: @autoclosure () -> String) throws(Problem) {
    let members: [JSONMember?]
    do throws(JSONLineError) {
      members = try JSONLineParser.members(["id", "text", "target"], of: line)
    } catch {
      throw Problem(path: place(), message: "\(error).")
    }
    guard let text = members[1]?.string, let target = members[2]?.string else {
      throw Problem(path: place(), message: "the line needs “text” and “target”, both strings.")
    }
    id = members[0]
    self.text = Self.repaired(text)
    self.target = Self.repaired(target)
  }

  /// Returns the bytes with each ill-formed sequence replaced by U+FFFD.
  private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    UTF8Text.firstFault(in: bytes) == nil ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
  }
}

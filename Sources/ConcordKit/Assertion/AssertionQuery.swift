/// One question of `concord assert`: a line of JSON Lines.
package struct AssertionQuery: Equatable, Sendable {
  /// The value that the answer carries too; nil when the line has none.
  package let id: JSONMember?
  /// The text.
  package let text: String
  /// What the question is about.
  package let target: String

  /// Reads a line.
  ///
  /// - Throws: `Problem` with the line's place and one sentence.
  package init(_ line: [UInt8], place: String) throws(Problem) {
    let members: [JSONMember?]
    do throws(JSONLineError) {
      members = try JSONLineParser.members(["id", "text", "target"], of: line)
    } catch {
      throw Problem(path: place, message: "\(error).")
    }
    guard let text = members[1]?.string, let target = members[2]?.string else {
      throw Problem(path: place, message: "the line needs “text” and “target”, both strings.")
    }
    id = members[0]
    self.text = String(decoding: text, as: UTF8.self)
    self.target = String(decoding: target, as: UTF8.self)
  }
}

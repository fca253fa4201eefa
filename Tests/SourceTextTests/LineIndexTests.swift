import SourceText
import Testing

@Suite("Lines and columns")
struct LineIndexTests {
  private func index(_ text: String) -> LineIndex { LineIndex(Array(text.utf8)) }

  @Test(
    "LF, CR LF and a lone CR each end one line",
    arguments: [
      ("", [0]), ("a", [0]), ("a\nb", [0, 2]), ("a\r\nb", [0, 3]), ("a\rb", [0, 2]), ("a\n\nb", [0, 2, 3]), ("a\r\r\nb", [0, 2, 4]),
      ("a\n\rb", [0, 2, 3]), ("a\n", [0, 2]), ("a\r", [0, 2]), ("\r\n", [0, 2]),
    ] as [(String, [UInt32])])
  func starts(text: String, expected: [UInt32]) {
    #expect(index(text).starts == expected)
  }

  @Test(
    "Each offset belongs to the line that starts at or before it",
    arguments: ["one\ntwo\n\nthree", "one\r\ntwo\r\n\r\nthree", "one\rtwo\r\rthree"])
  func lines(text: String) throws {
    let bytes = Array(text.utf8)
    let lines = LineIndex(bytes)
    for offset in 0...bytes.count {
      let line = lines.line(at: offset)
      #expect(Int(lines.starts[line - 1]) <= offset)
      #expect(line == lines.starts.count || offset < Int(lines.starts[line]))
    }
    #expect(lines.line(at: bytes.count) == 4)
    #expect(lines.line(at: bytes.count + 100) == 4)
  }

  @Test("Columns count Unicode scalars, not bytes and not UTF-16 units")
  func columns() {
    let text = "é🩻x\n👩‍⚕️ left"
    let bytes = Array(text.utf8)
    let lines = LineIndex(bytes)
    #expect(lines.position(at: 0, in: bytes) == lines.position(at: 0, in: bytes))
    #expect(lines.position(at: 6, in: bytes).column == 3)
    let second = Array("é🩻x\n".utf8).count
    #expect(lines.position(at: second, in: bytes).line == 2)
    #expect(lines.position(at: second, in: bytes).column == 1)
    let word = second + Array("👩‍⚕️ ".utf8).count
    #expect(lines.position(at: word, in: bytes).column == "👩‍⚕️ ".unicodeScalars.count + 1)
  }

  @Test("A combining mark is a column of its own")
  func combiningMark() {
    let bytes = Array("e\u{301}x".utf8)
    #expect(LineIndex(bytes).position(at: 3, in: bytes).column == 3)
  }

  @Test("The end of the text has a position")
  func end() {
    let bytes = Array("ab\ncd".utf8)
    let position = LineIndex(bytes).position(at: bytes.count, in: bytes)
    #expect(position.line == 2)
    #expect(position.column == 3)
  }
}

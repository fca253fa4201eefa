import ConcordTestSupport
import Testing

@testable import ConcordKit

/// Reading line by line.
@Suite("Line reader")
struct LineReaderTests {
  private func lines(_ text: String, longest: Int = 1 << 20) throws -> [String?] {
    let folder = try TemporaryFolder()
    var reader = LineReader(try InputFile(path: try folder.write("a", text)), longest: longest)
    var lines: [String?] = []
    while let line = try reader.next() {
      if case .bytes(let bytes) = line { lines.append(String(decoding: bytes, as: UTF8.self)) } else { lines.append(nil) }
    }
    #expect(reader.number == lines.count)
    return lines
  }

  @Test("lines come without their breaks, the last one with or without")
  func simple() throws {
    #expect(try lines("") == [])
    #expect(try lines("a\n\nb") == ["a", "", "b"])
    #expect(try lines("\u{FEFF}a\n") == ["a"])
  }

  @Test("the first byte that is no white space is found in any chunk")
  func peek() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "\n", count: 700_000) + "x"
    let texts: [(String, Unicode.Scalar?)] = [("", nil), (" \n", nil), ("\u{FEFF} {", "{"), (long, "x")]
    for (text, expected) in texts {
      var reader = LineReader(try InputFile(path: try folder.write("a", text)), longest: 1 << 20)
      #expect(try reader.peek() == expected.map { UInt8(ascii: $0) })
    }
  }

  @Test("lines longer than a chunk are whole, and those above the limit are named without being kept")
  func long() throws {
    let long = String(repeating: "x", count: 700_000)
    #expect(try lines("a\n\(long)\nb\n") == ["a", long, "b"])
    #expect(try lines("a\n\(long)\nb\n", longest: 300_000) == ["a", nil, "b"])
    #expect(try lines(long, longest: 300_000) == [nil])
  }
}

import ConcordKit
import Reporting
import Testing

@testable import concord

/// Which reports are asked for.
@Suite("Format requests")
struct FormatRequestTests {
  private func all(_ formats: [String], _ output: String? = nil) throws(Problem) -> [String] {
    try FormatRequest.all(formats: formats, output: output).map { "\($0.format.rawValue) \($0.path ?? "-")" }
  }

  @Test("text goes to standard output when nothing is asked for")
  func defaults() throws {
    #expect(try all([]) == ["text -"])
    #expect(try all([], "a.txt") == ["text a.txt"])
  }

  @Test("each format can have a file, whose name may hold colons")
  func files() throws {
    #expect(try all(["json:a:b.json", "text"]) == ["json a:b.json", "text -"])
    #expect(try all(["json:a.json", "html"], "b.html") == ["json a.json", "html b.html"])
  }

  @Test(
    "what cannot be meant is refused",
    arguments: [(["xml"], nil), (["json", "text"], nil), (["json:a", "text:a"], nil), (["json:a"], "b"), ([""], nil)]
      as [([String], String?)])
  func refused(formats: [String], output: String?) {
    #expect(throws: Problem.self) { try all(formats, output) }
  }
}

import Testing

/// Questions and answers of `concord assert`.
@Suite("The assert command")
struct AssertCommandTests {
  @Test("the identifier comes back as it was")
  func identifiers() throws {
    let identifiers = ["1", "\"1\"", "2.5", "null", "18446744073709551615", "1e999", "1.10"]
    let lines = identifiers.map { "{\"id\": \($0), \"text\": \"A nodule is seen.\", \"target\": \"nodule\"}" }
    let run = try ConcordProcess(["assert", "-"], input: lines.joined(separator: "\n"))
    #expect(run.code == 0)
    let starts = run.output.split(separator: "\n").map { $0.prefix { $0 != "," } }
    #expect(starts.map(String.init) == identifiers.map { "{\"id\":\($0)" })
  }

  @Test("a malformed question is named and the others are answered")
  func malformed() throws {
    let run = try ConcordProcess(["assert"], input: "{\"text\": 1}\n{\"text\": \"A nodule.\", \"target\": \"nodule\"}\n")
    #expect(run.code == 2 && run.output.contains("\"polarity\""))
    #expect(run.errors == "concord: -:1: the line needs “text” and “target”, both strings.\n")
  }
}

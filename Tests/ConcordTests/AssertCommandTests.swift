import Testing

/// Questions and answers of `concord assert`.
@Suite("The assert command")
struct AssertCommandTests {
  @Test("the identifier comes back with the type it had")
  func identifiers() throws {
    let lines = ["1", "\"1\"", "2.5", "null"].map { "{\"id\": \($0), \"text\": \"A nodule is seen.\", \"target\": \"nodule\"}" }
    let run = try ConcordProcess(["assert", "-"], input: lines.joined(separator: "\n"))
    #expect(run.code == 0)
    let starts = run.output.split(separator: "\n").map { $0.prefix { $0 != "," } }
    #expect(starts == ["{\"id\":1", "{\"id\":\"1\"", "{\"id\":2.5", "{\"id\":null"])
  }

  @Test("a malformed question is named and the others are answered")
  func malformed() throws {
    let run = try ConcordProcess(["assert"], input: "{\"text\": 1}\n{\"text\": \"A nodule.\", \"target\": \"nodule\"}\n")
    #expect(run.code == 2 && run.output.contains("\"polarity\""))
    #expect(run.errors == "concord: -:1: the line needs “text” and “target”, both strings.\n")
  }
}

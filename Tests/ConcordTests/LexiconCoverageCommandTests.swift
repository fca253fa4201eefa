import ConcordTestSupport
import Testing

/// What `concord lexicon coverage` reads and prints.
@Suite("The coverage command")
struct LexiconCoverageCommandTests {
  @Test("every string of JSON Lines is a text; the unknown heads come last")
  func lines() throws {
    let line = #"{"id": 7, "a": "A small hepatic cyst and a frobnicator.", "b": "The frobnicators.", "c": ["A dozzle."]}"#
    let run = try ConcordProcess(["lexicon", "coverage", "-", "--unknown", "3"], input: line)
    #expect(run.code == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n")
    #expect(lines.first == "phrases 3" && lines.last?.hasPrefix("unknown 2 frobnicator") == true && lines.count == 5)
  }

  @Test("plain text on standard input is one text")
  func text() throws {
    let run = try ConcordProcess(["lexicon", "coverage", "-"], input: "The liver shows a cyst.\n")
    #expect(run.code == 0 && run.output.contains("known 2 1.000\n"))
  }

  @Test("files and directories are read; what cannot be read is named")
  func files() throws {
    let folder = try TemporaryFolder()
    try folder.write("one.txt", "A renal cyst.")
    try folder.write("two.jsonl", "{\"a\": \"A renal cyst.\"}\n{\n")
    let run = try ConcordProcess(["lexicon", "coverage", folder.path, "\(folder.path)/none.txt"])
    #expect(run.code == 2 && run.output.hasPrefix("phrases 2\n"))
    #expect(run.errors.contains("two.jsonl:2") && run.errors.contains("none.txt"))
  }

  @Test("a negative number of heads is refused; of nothing there is no share")
  func limits() throws {
    #expect(try ConcordProcess(["lexicon", "coverage", "-", "--unknown", "-1"], input: "x").code == 2)
    #expect(try ConcordProcess(["lexicon", "coverage", "-"], input: "12 of 13.").output.hasPrefix("phrases 0\nknown 0 -\n"))
  }
}

import ConcordTestSupport
import Foundation
import Testing

/// What a script sees of the program: exit codes and which stream says what.
@Suite("Exit codes and streams")
struct ExitCodeTests {
  @Test("a run that linted everything ends with 0 and says nothing on standard error")
  func success() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Samples.original)
    let run = try ConcordProcess(["lint", ".", "--format", "json"], in: folder.path)
    #expect(run.code == 0 && run.errors == "")
    #expect(run.output.contains("\"path\": \"a.txt\"") && run.output.contains("\"noReport\": 1"))
  }

  @Test("lint is the default command, and the working directory the default path")
  func defaults() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Samples.original)
    #expect(try ConcordProcess(["a.txt", "--format=jsonl"], in: folder.path).output.contains("\"id\":\"a\""))
    #expect(try ConcordProcess(["--format=jsonl"], in: folder.path).output.contains("\"id\":\"a\""))
  }

  @Test(
    "wrong use ends with 2 and one complaint on standard error",
    arguments: [
      ["lint", "--bogus"], ["lint", "--jobs", "0"], ["lint", "--jobs", "many"], ["lint", "--jobs", "1025"],
      ["lint", "--jobs", "4611686018427387904"], ["lint", "--format", "jsno", "a.txt"],
      ["lint", "--select", "Z99", "a.txt"],
      ["lint", "--fail-level", "fatal"], ["lint", "--max-warnings", "-1"], ["explain", "Z99"],
      ["lint", "--format", "json", "--format", "text", "a.txt"],
      ["lint", "nowhere"], ["lexicon", "lookup", "qqqq"], ["assert", "nowhere"],
    ])
  func wrongUse(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Samples.original)
    let run = try ConcordProcess(arguments, in: folder.path)
    #expect(run.code == 2)
    #expect(!run.errors.isEmpty)
  }

  @Test("a mistyped format is answered with the known ones and the nearest")
  func nearestFormat() throws {
    let run = try ConcordProcess(["lint", "--format", "jsno"])
    #expect(run.errors.hasPrefix("concord: --format: there is no format “jsno”; did you mean “json”?"))
    #expect(run.output == "")
  }

  @Test("nothing to lint is 2 unless that is allowed")
  func nothing() throws {
    let folder = try TemporaryFolder()
    let empty = try folder.write("a.jsonl", "\n")
    #expect(try ConcordProcess(["lint", folder.path]).code == 2)
    #expect(try ConcordProcess(["lint", empty]).code == 2)
  }

  @Test("--exit-zero does not mask what could not be linted")
  func exitZero() throws {
    #expect(try ConcordProcess(["lint", "nowhere", "--exit-zero"]).code == 2)
  }

  @Test("--require-report makes a case without a report incomplete")
  func requireReport() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", Samples.original)
    #expect(try ConcordProcess(["lint", path]).code == 0)
    #expect(try ConcordProcess(["lint", path, "--require-report"]).code == 2)
  }

  @Test("help and version go to standard output with 0")
  func help() throws {
    for arguments in [["--help"], ["lint", "--help"], ["--version"]] {
      let run = try ConcordProcess(arguments)
      #expect(run.code == 0 && run.errors == "" && !run.output.isEmpty)
    }
  }

  @Test("standard input is one text, or JSON Lines when it begins with a brace")
  func standardInput() throws {
    #expect(try ConcordProcess(["lint", "-", "--format", "jsonl"], input: Samples.original).output.contains("\"id\":\"stdin\""))
    let run = try ConcordProcess(["lint", "-", "--format", "jsonl"], input: Samples.record("one") + Samples.record("two"))
    #expect(run.output.contains("\"id\":\"one\"") && run.output.contains("\"id\":\"two\""))
  }

  @Test("JSON Lines on standard input are known when blank lines come first, on their own")
  func lateBrace() throws {
    let folder = try TemporaryFolder()
    let line = "{\"id\": \"a\", \"original\": \"There is no mass.\", \"report\": \"A mass is seen.\"}"
    try folder.write("line", line)
    let script = "(echo '    '; sleep 0.3; cat line) | \"$0\" lint - --format jsonl"
    let program = ConcordProcess.program.path(percentEncoded: false)
    let run = try ConcordProcess(["-c", script, program], in: folder.path, program: URL(filePath: "/bin/sh"))
    #expect(run.output.hasPrefix("{\"id\":\"a\"") && run.errors == "")
  }

  @Test("the report has the same bytes with one worker and with two")
  func jobs() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.jsonl", (0..<100).map { Samples.record("case-\($0)") }.joined())
    let outputs = try ["1", "2"].map { try ConcordProcess(["lint", ".", "--format", "json", "--jobs", $0], in: folder.path).output }
    #expect(outputs[0] == outputs[1] && outputs[0].contains("case-99"))
  }

  @Test("colour is off in a pipe, and on when it is asked for")
  func color() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "\u{0}")
    func isColoured(_ arguments: [String], _ environment: [String: String]) throws -> Bool {
      try ConcordProcess(["lint", "a.txt"] + arguments, in: folder.path, environment: environment).output.contains("\u{1B}[")
    }
    #expect(try !isColoured([], [:]))
    #expect(try isColoured(["--color", "always"], ["NO_COLOR": "1"]))
    #expect(try isColoured([], ["FORCE_COLOR": "1"]))
    #expect(try !isColoured([], ["FORCE_COLOR": "0"]))
    #expect(try !isColoured([], ["FORCE_COLOR": "1", "NO_COLOR": "1"]))
    #expect(try !isColoured(["--color", "never"], ["CLICOLOR_FORCE": "1"]))
  }

  @Test(
    "a contradiction fails the gate unless the flags say otherwise",
    arguments: [
      ([], 1), (["--fail-level", "warning"], 1), (["--fail-level", "none"], 0), (["--exit-zero"], 0), (["--ignore", "ALL"], 0),
      (["--select", "P101"], 1), (["--select", "X"], 0), (["--exit-zero", "nowhere"], 2),
    ])
  func gate(arguments: [String], code: Int) throws {
    let folder = try TemporaryFolder()
    let line = "{\"id\": 1, \"original\": \"There is no pleural effusion.\", \"report\": \"A large left pleural effusion is present.\"}\n"
    try folder.write("a.jsonl", line)
    #expect(try ConcordProcess(["lint", "a.jsonl"] + arguments, in: folder.path).code == Int32(code))
  }

  @Test("statistics go to standard error")
  func statistics() throws {
    let line = "{\"original\": \"There is no pleural effusion.\", \"report\": \"A large left pleural effusion is present.\"}\n"
    let run = try ConcordProcess(["lint", "-", "--statistics", "--select", "P101", "--format", "jsonl"], input: line)
    #expect(run.errors == "1\tP101\tabsent-in-original-present-in-report\n")
    #expect(run.output.contains("\"id\":\"-:1\""))
  }
}

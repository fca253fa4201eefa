import ConcordTestSupport
import Foundation
import Testing

/// Input and output as they should not be: one clear sentence, exit code 2, and nothing else lost.
@Suite("Bad input")
struct BadInputTests {
  /// Lints a folder and expects one sentence on standard error, and the good case beside the bad one in the report.
  private func expect(_ message: String, code: Int32 = 2, _ prepare: (TemporaryFolder) throws -> Void) throws {
    let folder = try TemporaryFolder()
    try folder.write("good.txt", Samples.original)
    try prepare(folder)
    let run = try ConcordProcess(["lint", ".", "--format", "json"], in: folder.path)
    #expect(run.code == code)
    #expect(run.errors == "concord: \(message)\n")
    #expect(run.output.contains("\"path\": \"good.txt\""))
    #expect(run.output.contains("\"message\": "))
  }

  @Test("an empty file")
  func empty() throws {
    try expect("bad.txt: the file is empty.") { try $0.write("bad.txt", "") }
  }

  @Test("NUL bytes")
  func binary() throws {
    try expect("bad.txt: the file holds a NUL byte at offset 4 and so is not text.") { try $0.write("bad.txt", "PK\u{3}\u{4}\u{0}") }
  }

  @Test("invalid UTF-8 is replaced and said")
  func invalid() throws {
    try expect("bad.txt: the file is not valid UTF-8 at byte 3; what is ill-formed was replaced by U+FFFD.", code: 2) {
      try $0.write("bad.txt", bytes: Array("é ".utf8) + [0xFF] + Array(" knee\n".utf8))
    }
  }

  @Test("Windows-1252 is converted and said")
  func western() throws {
    try expect("bad.txt: the file is not UTF-8 and was read as Windows-1252.", code: 2) {
      try $0.write("bad.txt", bytes: Array("caf".utf8) + [0xE9] + Array(" au lait spots\n".utf8))
    }
  }

  @Test("the text report tells a converted input and a missing report from what was not linted")
  func labels() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", bytes: Array(Samples.combined.utf8) + [0xE9, 0x0A])
    try folder.write("b.txt", Samples.original)
    let run = try ConcordProcess(["lint", ".", "--require-report"], in: folder.path)
    #expect(run.code == 2)
    #expect(run.output.contains("\nlinted after conversion: a.txt: ") || run.output.hasPrefix("linted after conversion: a.txt: "))
    #expect(run.output.contains("\nno report: b.txt: "))
    #expect(!run.output.contains("not linted"))
  }

  @Test("a directory loop by symbolic link")
  func loop() throws {
    try expect("sub/up: the symbolic link leads back into a directory above it; it was not followed.") {
      try $0.write("sub/other.txt", Samples.original)
      try $0.link("sub/up", to: "..")
    }
  }

  @Test("an unreadable file", .disabled(if: geteuid() == 0, "nothing is unreadable for the superuser"))
  func unreadable() throws {
    try expect("bad.txt: the file cannot be read: permission is denied.") {
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: try $0.write("bad.txt", "x"))
    }
  }

  @Test("a file above 64 MiB is refused at once")
  func large() throws {
    try expect("bad.txt: the file is larger than 64 MiB, the limit for the text of one case; use JSON Lines for many cases.") {
      try $0.write("bad.txt", "")
      try FileHandle(forWritingTo: URL(filePath: $0("bad.txt"))).truncate(atOffset: 100 << 20)
    }
  }

  @Test("a malformed line")
  func malformedLine() throws {
    try expect("bad.jsonl:2: the JSON object ends too early, at column 7.") {
      try $0.write("bad.jsonl", Samples.record("one") + "{\"id\":\n")
    }
  }

  @Test("a missing path and an empty directory beside a good file")
  func missing() throws {
    let folder = try TemporaryFolder()
    try folder.write("good.txt", Samples.original)
    try folder.makeFolder("empty")
    let run = try ConcordProcess(["lint", "nowhere", "empty", "good.txt", "--format", "jsonl"], in: folder.path)
    #expect(run.code == 2 && run.output.contains("\"id\":\"good\""))
    #expect(
      run.errors == """
        concord: nowhere: cannot be read: it does not exist.
        concord: empty: the directory holds no .txt, .md or .jsonl file.

        """)
  }

  @Test("an output that cannot be written leaves the other report whole")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    try folder.write("good.txt", Samples.original)
    let run = try ConcordProcess(["lint", "good.txt", "--format", "html:no/where.html", "--format", "json"], in: folder.path)
    #expect(run.code == 2 && run.output.contains("\"id\": \"good\""))
    #expect(run.errors == "concord: no/where.html: the report cannot be written: its directory does not exist.\n")
  }

  @Test("a report in a file is whole, and nothing is left beside it")
  func outputFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("good.txt", Samples.original)
    try folder.write("out.json", "old")
    let run = try ConcordProcess(["lint", "good.txt", "--format", "json", "--output", "out.json"], in: folder.path)
    #expect(run.code == 0 && run.output == "" && run.errors == "")
    #expect(try folder.text("out.json").hasSuffix("}\n"))
    #expect(folder.names == ["good.txt", "out.json"])
  }

  @Test(
    "a closed pipe ends quietly with 2, wherever it is noticed",
    arguments: [
      "lint cases --format jsonl", "lint cases --format json", "lint cases --exit-zero", "extract cases", "assert questions", "rules",
    ])
  func closedPipe(command: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("cases", Samples.combined)
    try folder.write("questions", "{\"text\": \"A nodule.\", \"target\": \"nodule\"}\n")
    let script = "{ sleep 0.2; \"$0\" \(command) 2>errors; echo $? >code; } | true; while [ ! -s code ]; do sleep 0.1; done"
    let program = ConcordProcess.program.path(percentEncoded: false)
    _ = try ConcordProcess(["-c", script, program], in: folder.path, program: URL(filePath: "/bin/sh"))
    #expect(try folder.text("errors") == "")
    #expect(try folder.text("code") == "2\n")
  }
}

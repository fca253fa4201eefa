import ConcordTestSupport
import Foundation
import Testing

/// The README does what it says: its commands run, end as stated, and print what is shown.
@Suite("README")
struct ReadmeTests {
  private static let page = (try? Repository.text("README.md")).map(MarkdownPage.init) ?? MarkdownPage("")
  /// The commands that are not run here: the whole test suite, and what needs the network.
  private static let others = ["Scripts/test", "git clone"]

  @Test("the commands are found, and those that are not run are known")
  func commands() {
    let commands = Self.page.commands
    #expect(commands.filter(\.runsConcord).count >= 10)
    for command in commands where !command.runsConcord {
      #expect(Self.others.contains { command.line == $0 || command.line.hasPrefix($0 + " ") }, "\(command)")
    }
  }

  @Test("a command ends with the exit code that stands beside it", arguments: page.commands.filter(\.runsConcord))
  func exitCode(command: MarkdownPage.Command) throws {
    let run = try Self.run(command.line)
    #expect(run.code == command.code, "\(command): \(run.errors)")
  }

  @Test("the output shown is the first discrepancy and the summary of the real output")
  func output() throws {
    let shown = try #require(Self.page.blocks("text").first).joined(separator: "\n")
    let paragraphs = try Self.run("concord lint seeds").output.split(separator: "\n\n").map(Self.trimmed)
    let expected = [try #require(paragraphs.first), "…", try #require(paragraphs.last)].joined(separator: "\n\n")
    #expect(Self.trimmed(shown[...]) == expected)
  }

  /// Runs a line of shell in a folder that holds a copy of the seeds.
  private static func run(_ line: String) throws -> ConcordProcess {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(at: Repository.root.appending(path: "seeds"), to: URL(filePath: folder("seeds")))
    let binaries = ConcordProcess.program.deletingLastPathComponent().path(percentEncoded: false)
    return try ConcordProcess(
      ["-c", line.replacing("Scripts/concord ", with: "concord ")], in: folder.path, environment: ["PATH": "\(binaries):/usr/bin:/bin"],
      program: URL(filePath: "/bin/sh"))
  }

  /// Returns a text without white space at the end of its lines and around it.
  private static func trimmed(_ text: Substring) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop(while: \.isWhitespace).reversed())
    }
    return lines.joined(separator: "\n").trimmingCharacters(in: .newlines)
  }
}

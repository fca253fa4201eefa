import ConcordTestSupport
import Foundation
import Testing

/// The pages agree with the program and with each other.
@Suite("Documentation")
struct DocumentationTests {
  @Test("the page about the rules is what the generator writes")
  func rules() throws {
    let folder = try TemporaryFolder()
    let generator = ConcordProcess.program.deletingLastPathComponent().appending(path: "concord-dev")
    let run = try ConcordProcess(["generate-documentation", folder.path], program: generator)
    #expect(run.code == 0, "\(run.errors)")
    let isCurrent = try folder.text("Rules.md") == Repository.text("Documentation/Rules.md")
    #expect(isCurrent, "Run: swift run concord-dev generate-documentation Documentation")
  }

  @Test("every link into the repository leads to a file", arguments: Repository.pages)
  func links(page: String) throws {
    let directory = Repository.root.appending(path: page).deletingLastPathComponent()
    for link in MarkdownPage(try Repository.text(page)).localLinks {
      let path = directory.appending(path: link).path(percentEncoded: false)
      #expect(FileManager.default.fileExists(atPath: path), "\(page) links to \(link)")
    }
  }

  @Test("the maintainers' tool says how it is used")
  func usage() throws {
    let tool = ConcordProcess.program.deletingLastPathComponent().appending(path: "concord-dev")
    for arguments in [[], ["bogus", "."], ["compile-tables"]] {
      let run = try ConcordProcess(arguments, program: tool)
      #expect(run.code == 2 && run.errors.hasPrefix("usage: "))
    }
  }
}

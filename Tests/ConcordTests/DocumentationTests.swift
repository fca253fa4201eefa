import ConcordTestSupport
import Foundation
import Testing

/// The pages agree with the program and with each other.
@Suite("Documentation")
struct DocumentationTests {
  /// The tables whose columns need no name to be explained.
  private static let plainTables = [
    "phrase-classes.tsv", "normality-families.tsv", "plurals.tsv", "prefixes.tsv", "roles.tsv", "implications.tsv", "spelling.tsv",
    "words.tsv", "cues.tsv",
  ]

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

  @Test("the discrepancy on the page about the JSON report is a real one")
  func jsonExample() throws {
    let example = try #require(MarkdownPage(Repository.text("Documentation/JSONReport.md")).blocks("json").last)
    let run = try ConcordProcess(["lint", "seeds", "--format", "json"], in: Repository.root.path(percentEncoded: false))
    func unindented(_ lines: [Substring]) -> String { lines.map { String($0.drop(while: \.isWhitespace)) }.joined(separator: "\n") }
    #expect(unindented(run.output.split(separator: "\n")).contains(unindented(example)))
  }

  @Test("the page about the tables names each table and each column")
  func tables() throws {
    let page = try Repository.text("Data/README.md")
    let names = try FileManager.default.contentsOfDirectory(atPath: Repository.root.appending(path: "Data").path(percentEncoded: false))
    for name in names.filter({ $0.hasSuffix(".tsv") }).sorted() {
      #expect(page.contains(name), "Data/README.md does not name \(name)")
      let header = try #require(Repository.text("Data/\(name)").split(separator: "\n").first { !$0.hasPrefix("#") })
      for column in header.split(separator: "\t") where !Self.plainTables.contains(name) {
        #expect(page.contains("`\(column)`"), "\(name) has a column \(column)")
      }
    }
  }

  @Test("the page about the tables names each class of terms and each role")
  func classes() throws {
    let page = try Repository.text("Data/README.md")
    for (table, column) in [("terms.tsv", 0), ("roles.tsv", 1)] {
      let rows = try Repository.text("Data/\(table)").split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst()
      for name in Set(rows.map { $0.split(separator: "\t")[column] }).sorted() {
        #expect(page.contains("`\(name)`"), "\(table) has \(name)")
      }
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

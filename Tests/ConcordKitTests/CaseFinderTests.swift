import ConcordKit
import ConcordTestSupport
import Glibc
import Testing

/// Finding cases below paths.
@Suite("Case finder")
struct CaseFinderTests {
  @Test("a directory is read in the order of names, hidden and foreign files left out")
  func directory() throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "a.md", "c.pdf", ".hidden.txt", "sub/d.jsonl", ".git/e.txt"] { try folder.write(name, "x") }
    let found = CaseFinder.find([folder.path])
    #expect(found.problems.isEmpty)
    #expect(
      found.sources == [
        .text(id: "a", path: folder("a.md")), .text(id: "b", path: folder("b.txt")), .jsonLines(path: folder("sub/d.jsonl")),
      ])
  }

  @Test("a file that is named is taken whatever its extension, and only once")
  func namedFile() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("note.dat", "x")
    #expect(CaseFinder.find([path, path]).sources == [.text(id: "note", path: path)])
  }

  @Test("halves of a pair find each other")
  func pairs() throws {
    let folder = try TemporaryFolder()
    for name in ["a.original.txt", "a.report.txt", "b.original.txt", "originals/c.txt", "reports/c.txt"] { try folder.write(name, "x") }
    let expected: [CaseSource] = [
      .pair(id: "a", original: folder("a.original.txt"), report: folder("a.report.txt")),
      .pair(id: "b", original: folder("b.original.txt"), report: nil),
      .pair(id: "c", original: folder("originals/c.txt"), report: folder("reports/c.txt")),
    ]
    #expect(CaseFinder.find([folder.path]).sources == expected)
    #expect(CaseFinder.find([folder("a.report.txt")]).sources == [expected[0]])
    #expect(CaseFinder.find([folder("reports/c.txt"), folder("originals")]).sources == [expected[2]])
  }

  @Test("a report without its original is a problem, and so is a folder without texts")
  func missingOriginal() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.report.txt", "x")
    try folder.makeFolder("empty")
    #expect(CaseFinder.find([folder.path]).problems.map(\.isFatal) == [true])
    #expect(CaseFinder.find([folder("empty")]).problems.map(\.path) == [folder("empty")])
    #expect(CaseFinder.find([folder("nowhere")]).problems.map(\.message) == ["cannot be read: it does not exist."])
  }

  @Test("a directory whose files were all met before is not taken for an empty one")
  func metBefore() throws {
    let folder = try TemporaryFolder()
    try folder.write("sub/a.txt", "x")
    try folder.makeFolder("empty")
    for paths in [[folder("sub"), folder("sub")], [folder.path, folder("sub")], [folder("sub/a.txt"), folder("sub")]] {
      let found = CaseFinder.find(paths)
      #expect(found.sources == [.text(id: "a", path: folder("sub/a.txt"))])
      #expect(found.problems.isEmpty)
    }
    #expect(CaseFinder.find([folder.path, folder("empty")]).problems.map(\.path) == [folder("empty")])
  }

  @Test("a name that is not UTF-8 is called that, unless it is of no interest")
  func foreignNames() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "x")
    for name in ["b\u{1}.txt", "c\u{1}.pdf"] {
      let path = folder(name)
      // Swift's strings cannot hold such a name, so one byte of it is changed on its way to the system.
      let bytes = path.utf8.map { $0 == 1 ? CChar(bitPattern: 0xE9) : CChar(bitPattern: $0) } + [0]
      let descriptor = unsafe open(bytes, O_CREAT | O_WRONLY, 0o600)
      #expect(descriptor >= 0)
      close(descriptor)
    }
    let found = CaseFinder.find([folder.path])
    #expect(found.sources == [.text(id: "a", path: folder("a.txt"))])
    #expect(found.problems.map(\.description) == ["\(folder("b\u{FFFD}.txt")): cannot be read: its name is not UTF-8."])
  }

  @Test("a symbolic link that leads back is named and not followed")
  func loop() throws {
    let folder = try TemporaryFolder()
    try folder.write("sub/a.txt", "x")
    try folder.link("sub/up", to: folder.path)
    let found = CaseFinder.find([folder.path])
    #expect(found.sources == [.text(id: "a", path: folder("sub/a.txt"))])
    #expect(found.problems.map(\.path) == [folder("sub/up")])
    #expect(found.problems.map(\.isFatal) == [true])
  }

  @Test("a dangling link is a problem and a second way to a directory is a remark")
  func links() throws {
    let folder = try TemporaryFolder()
    try folder.write("sub/a.txt", "x")
    try folder.link("gone.txt", to: "nowhere")
    try folder.link("tub", to: "sub")
    let found = CaseFinder.find([folder.path])
    #expect(found.sources.count == 1)
    #expect(found.problems.map(\.isFatal) == [true, false])
  }
}

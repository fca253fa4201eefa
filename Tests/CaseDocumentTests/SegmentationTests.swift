import CaseDocument
import Testing

@Suite("Finding the report in a combined text")
struct SegmentationTests {
  private let texts: CaseTexts

  init() throws { texts = try CaseTexts() }

  /// The names of the fixtures with the first words of their reports, nil for none.
  static let fixtures: [(String, String?)] = {
    guard let texts = try? CaseTexts(), let bytes = try? texts.bytes("Fixtures/segmentation/boundaries.tsv") else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: "\t").map(String.init)
      return cells.count == 2 ? (cells[0], cells[1] == "-" ? nil : cells[1]) : nil
    }
  }()

  @Test("Every fixture is listed with its boundary")
  func listed() throws {
    let names = try texts.all().map(\.name).filter { $0.hasPrefix("Fixtures/") }
    #expect(names == Self.fixtures.map { "Fixtures/segmentation/\($0.0).txt" }.sorted())
  }

  @Test("The report begins exactly where it does", arguments: fixtures)
  func boundary(name: String, opening: String?) throws {
    let document = texts.document(try texts.bytes("Fixtures/segmentation/\(name).txt"))
    #expect(document.hasReport == (opening != nil), "\(name)")
    guard let opening else { return }
    let report = try #require(document.texts(of: .report).first)
    #expect(report.hasPrefix(opening), "\(name): the report begins with “\(report.prefix(60))”")
  }

  @Test("A marker line overrides all signals and is itself boilerplate", arguments: ["<!-- concord:report -->", "<!--concord:report-->"])
  func marker(line: String) {
    let document = texts.document(
      "A cyst of the liver.\nBased on the provided images, case text goes on.\n\(line)\nA cyst is seen in the liver.\n")
    #expect(document.boundary == nil)
    #expect(document.texts(of: .report) == ["A cyst is seen in the liver."])
    #expect(document.texts(of: .boilerplate) == [line])
    #expect(document.sentences(of: .original).count == 2)
  }

  @Test("Texts without words hold no report and no sentence", arguments: ["", "\n\n", "-\n---\n", "🩻", "\u{FEFF}"])
  func empty(text: String) {
    let document = texts.document(text)
    #expect(!document.hasReport)
    #expect(document.sentences(of: .original).count <= 1)
  }

  @Test("Two texts given apart are original and report, whatever they look like")
  func pair() {
    var builder = DocumentBuilder(lexicon: texts.lexicon)
    let document = builder.pair(
      id: "p", path: "p.txt", original: Array("Findings: a mass.".utf8), report: Array("Clinical History: pain.".utf8))
    #expect(document.hasReport && !document.isCombined)
    #expect(document.original.sentences(of: .original).count == 1)
    #expect(document.report.sentences(of: .report).count == 1)
  }

  @Test("An empty report is no report")
  func emptyReport() {
    var builder = DocumentBuilder(lexicon: texts.lexicon)
    #expect(!builder.pair(id: "p", path: "p.txt", original: Array("A mass.".utf8), report: Array(" \n".utf8)).hasReport)
  }
}

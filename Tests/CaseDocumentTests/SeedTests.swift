import CaseDocument
import Lexicon
import Testing

@Suite("The seeds")
struct SeedTests {
  private let texts: CaseTexts

  init() throws { texts = try CaseTexts() }

  @Test("Seeds 000, 003 and 004 hold no report", arguments: ["000", "003", "004"])
  func withoutReport(number: String) throws {
    let document = texts.document(try texts.seed(number))
    #expect(!document.hasReport)
    #expect(document.boundary == nil)
    #expect(document.texts(of: .report).isEmpty)
    #expect(!document.texts(of: .original).isEmpty)
  }

  @Test(
    "The reports of seeds 001 and 002 begin where the AI begins to speak",
    arguments: [("001", "Based on the provided pelvis and lower limb"), ("002", "From the chest X-ray (frontal and lateral views)")])
  func boundary(number: String, opening: String) throws {
    let document = texts.document(try texts.seed(number))
    #expect(document.hasReport)
    #expect(document.isCombined)
    #expect(try #require(document.texts(of: .report).first).hasPrefix(opening))
    #expect(try #require(document.sentences(of: .report).first).hasPrefix(opening))
  }

  @Test("The diagnosis after the report of seed 001 belongs to the original")
  func closingDiagnosis() throws {
    let document = texts.document(try texts.seed("001"))
    let last = try #require(document.original.segments.last)
    #expect(last.role == .original)
    #expect(last.section == "finalDiagnosis")
    #expect(document.original.text(last.range) == "54-year-old female patient with soft tissue calcinosis related to dermatomyositis.")
  }

  @Test(
    "Disclaimers, licence lines and lone dashes are boilerplate",
    arguments: [
      ("001", "Disclaimer: This report serves as a reference"), ("002", "This work is licensed under"), ("002", "-"),
      ("002", "This report is based on the provided images"), ("004", "Search for similar cases."),
      ("004", "Copyright by Wash U MO"), ("004", "Edit this case"),
    ])
  func boilerplate(number: String, line: String) throws {
    let document = texts.document(try texts.seed(number))
    let holding = document.texts(of: .boilerplate).flatMap { $0.split(separator: "\n") }
    #expect(holding.contains { line == "-" ? $0 == "-" : $0.hasPrefix(line) })
    #expect(!document.sentences(of: .original).contains { $0.hasPrefix(line) })
    #expect(!document.sentences(of: .report).contains { $0.hasPrefix(line) })
  }

  @Test("General knowledge of the seeds stands in a discussion", arguments: ["000", "001", "002"])
  func discussion(number: String) throws {
    let document = texts.document(try texts.seed(number))
    let discussion = document.original.segments.filter { $0.content == .general }.map { document.original.text($0.range) }.joined()
    #expect(discussion.contains("[1"))
    #expect(!discussion.contains("CT was obtained") && !discussion.contains("Body CT also revealed"))
  }
}

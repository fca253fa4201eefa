import ClinicalFacts
import Lexicon
import Testing

@Suite("What a sentence says about a target")
struct AssertionTests {
  /// A row of `Fixtures/assertions.tsv`; “*” stands for any value.
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let target: String
    let expected: [String]

    init?(_ cells: [String]) {
      guard cells.count == 6 else { return nil }
      (text, target, expected) = (cells[0], cells[1], Array(cells[2...]))
    }

    var testDescription: String { "“\(text)” · \(target)" }
  }

  private let service: TargetAssertion

  init() throws { service = TargetAssertion(lexicon: try Lexicon.embedded.get()) }

  private func ask(_ text: String, _ target: String) -> TargetAssertion.Answer? {
    var service = service
    return service.answer(text: Array(text.utf8), target: Array(target.utf8))
  }

  static let rows = FactTexts.rows("assertions.tsv").compactMap(Row.init)

  @Test("The table is there and holds at least 60 sentences, none of them twice")
  func table() {
    #expect(Self.rows.count >= 60)
    #expect(Set(Self.rows.map(\.testDescription)).count == Self.rows.count)
    #expect(FactTexts.rows("assertions.tsv").count == Self.rows.count)
  }

  @Test("Polarity, certainty, time and person are those of the table", arguments: rows)
  func assertion(row: Row) throws {
    let answer = try #require(ask(row.text, row.target))
    let status = answer.assertion
    let got = [status.polarity.rawValue, status.certainty.rawValue, status.temporality.rawValue, status.experiencer.rawValue]
    for (expected, value) in zip(row.expected, got) where expected != "*" { #expect(value == expected, "\(row.testDescription): \(got)") }
  }

  @Test("Upper case, CR LF at the end and a neutral sentence before change no answer", arguments: rows)
  func variants(row: Row) throws {
    let plain = try #require(ask(row.text, row.target)).assertion
    for text in [row.text.uppercased(), "\(row.text)\r\n", "The examination was performed on Tuesday. \(row.text)", "🩻 \(row.text)"] {
      let other = try #require(ask(text, row.target), "\(text)").assertion
      #expect(other.polarity == plain.polarity && other.certainty == plain.certainty, "“\(text)” · \(row.target)")
    }
  }

  @Test("A target that the text lacks, or that holds no word, has no answer", arguments: ["lymphoma", "", "?"])
  func missing(target: String) {
    #expect(ask("No pleural effusion.", target) == nil)
  }

  @Test("The cue is quoted as written", arguments: [("NO effusion.", "NO"), ("An effusion is ruled  out.", "ruled  out")])
  func cue(text: String, cue: String) throws {
    let answer = try #require(ask(text, "effusion"))
    let bytes = Array(text.utf8)
    #expect(try String(decoding: bytes[#require(answer.cue)], as: UTF8.self).contains(cue))
  }
}

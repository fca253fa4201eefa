import CaseDocument
import Lexicon
import SourceText
import Testing

@Suite("What holds for every document")
struct DocumentPropertyTests {
  private let texts: CaseTexts

  init() throws { texts = try CaseTexts() }

  /// White space reduced to single spaces.
  private func plain(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" || $0 == "\r" || $0 == "\r\n" || $0 == "\t" }.joined(separator: " ")
  }

  private func outline(_ document: CaseDocument) -> [String] {
    document.original.segments.map { "\($0.role) \($0.section)" }
      + document.original.sentences.map { "\($0.segment) \(plain(document.original.text($0.range)))" }
  }

  @Test("Segments rise, do not overlap and hold all words of the text")
  func segments() throws {
    for (name, bytes) in try texts.all() {
      let side = texts.document(bytes).original
      for (first, second) in zip(side.segments, side.segments.dropFirst()) {
        #expect(first.range.upperBound <= second.range.lowerBound, "\(name): \(first.section), \(second.section)")
      }
      for token in side.tokens { #expect(side.segments.contains { $0.range.contains(token.range) }, "\(name): \(side.text(token.range))") }
      #expect(side.segments.allSatisfy { !$0.range.isEmpty && $0.range.upperBound <= bytes.count }, "\(name)")
    }
  }

  @Test("Sentences rise, lie in their segments and never in boilerplate")
  func sentences() throws {
    for (name, bytes) in try texts.all() {
      let side = texts.document(bytes).original
      for sentence in side.sentences {
        #expect(side.segments[sentence.segment].range.contains(sentence.range), "\(name): \(side.text(sentence.range))")
        #expect(side.segments[sentence.segment].role != .boilerplate, "\(name)")
        #expect(!sentence.tokens.isEmpty, "\(name)")
      }
      for (first, second) in zip(side.sentences, side.sentences.dropFirst()) {
        #expect(first.range.upperBound <= second.range.lowerBound && first.tokens.upperBound <= second.tokens.lowerBound, "\(name)")
      }
    }
  }

  @Test("CR LF in place of LF changes no sentence and no section")
  func newlines() throws {
    for (name, bytes) in try texts.all() where !bytes.contains(13) {
      let converted = bytes.flatMap { $0 == 10 ? [13, 10] : [$0] }
      #expect(outline(texts.document(converted)) == outline(texts.document(bytes)), "\(name)")
    }
  }

  @Test("A line of emoji before the text moves offsets and nothing else")
  func emoji() throws {
    let line = Array("🩻🦴 🫁\n".utf8)
    for (name, bytes) in try texts.all() {
      let plain = texts.document(bytes)
      let moved = texts.document(line + bytes)
      let ranges = Set(moved.original.sentences.map(\.range))
      #expect(moved.hasReport == plain.hasReport, "\(name)")
      #expect(moved.sentences(of: .report) == plain.sentences(of: .report), "\(name)")
      #expect(moved.sentences(of: .original).suffix(plain.sentences(of: .original).count) == plain.sentences(of: .original)[...], "\(name)")
      for sentence in plain.original.sentences {
        let shifted = ByteRange(sentence.range.lowerBound + line.count, sentence.range.upperBound + line.count)
        #expect(ranges.contains(shifted), "\(name): \(plain.original.text(sentence.range))")
      }
    }
  }

  @Test("A builder that is used again gives what a new one gives")
  func reuse() throws {
    var builder = DocumentBuilder(lexicon: texts.lexicon)
    for (name, bytes) in try texts.all() {
      let again = builder.combined(id: "case", path: "case.txt", bytes: bytes)
      #expect(outline(again) == outline(texts.document(bytes)), "\(name)")
    }
  }

  @Test("The section of an offset is that of the segment around it")
  func sections() throws {
    for (name, bytes) in try texts.all() {
      let side = texts.document(bytes).original
      for segment in side.segments { #expect(side.section(at: segment.range.lowerBound) == segment.section, "\(name)") }
    }
  }
}

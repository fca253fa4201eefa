import Comparison
import Foundation
import Testing

/// The labelled cases of `Fixtures/`: what their labels must be, and what holds for any text.
@Suite("Labelled cases")
struct LabelledCaseTests {
  /// A case with the contradictions that a careful reader finds in it.
  struct Row: Codable, Sendable, CustomTestStringConvertible {
    struct Label: Codable, Sendable {
      var category: String
      var report_quote: String?
      var original_quote: String?
    }

    var id: String
    var original: String
    var report: String
    var expected: [Label]

    var testDescription: String { id }
  }

  private static let files = ["fresh-cases.jsonl", "held-cases.jsonl", "system-cases.jsonl", "unseen-cases.jsonl"]
  static let rows: [Row] = files.flatMap { name -> [Row] in
    guard let text = try? String(contentsOf: ComparisonTexts.root.appending(path: "Fixtures/\(name)"), encoding: .utf8) else { return [] }
    return text.split(separator: "\n").compactMap { try? JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
  }

  private static let notes: Set<String> = ["unsupported", "omission", "figure", "text"]

  private let texts: ComparisonTexts

  init() throws { texts = try ComparisonTexts() }

  @Test("All cases are read, and at least two in five of them hold no contradiction")
  func balance() {
    let consistent = Self.rows.filter { $0.expected.allSatisfy { Self.notes.contains($0.category) } }
    #expect(Self.rows.count == 342)
    #expect(consistent.count * 5 >= Self.rows.count * 2)
  }

  @Test("Labels quote the texts word for word", arguments: rows)
  func quotes(row: Row) {
    for label in row.expected {
      if let quote = label.report_quote, !quote.isEmpty { #expect(row.report.contains(quote)) }
      guard let quote = label.original_quote, !quote.isEmpty else { continue }
      #expect((label.category == "internal" ? row.report : row.original).contains(quote))
    }
  }

  @Test("A case against itself raises nothing but what contradicts itself within it", arguments: rows)
  func itself(row: Row) {
    let found = texts.detections(row.original, row.original).filter { $0.severity >= .warning && $0.rule.category != .internal }
    #expect(found.isEmpty, "\(found.map { "\($0.rule.id) \($0.message)" })")
  }
}

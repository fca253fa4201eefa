import Comparison
import Foundation
import Testing

/// Pairs of sentences that say the same, or the opposite, in other words.
@Suite("Paraphrases")
struct ParaphraseTests {
  private let texts: ComparisonTexts

  init() throws { texts = try ComparisonTexts() }

  /// A row of a file `Fixtures/paraphrases-*.tsv`.
  struct Row: CustomTestStringConvertible {
    let id: String
    let original: String
    let report: String
    let isContradiction: Bool

    var testDescription: String { id }
  }

  /// The rows that the product is held to; what it does not understand yet is marked `open` there and is not part of the test.
  static let rows: [Row] = {
    let files = (try? ComparisonTexts.files("Fixtures", suffix: ".tsv")) ?? []
    return files.filter { $0.name.hasPrefix("paraphrases-") }.flatMap { file in
      String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").dropFirst().compactMap { line in
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard !line.hasPrefix("#"), cells.count >= 4, cells.last != "open" else { return nil }
        return Row(id: cells[0], original: cells[1], report: cells[2], isContradiction: cells[3] != "silent")
      }
    }
  }()

  @Test("A contradiction is found in other words, and agreement in other words is not flagged", arguments: rows)
  func verdict(row: Row) {
    let document = texts.pair(Array(row.original.utf8), Array(row.report.utf8))
    let found = texts.detections(document).filter { $0.verdict == .contradiction && $0.severity >= .warning }
    #expect(found.isEmpty != row.isContradiction, "\(row.original) ↔ \(row.report): \(found.map { "\($0.rule.id) \($0.message)" })")
  }
}

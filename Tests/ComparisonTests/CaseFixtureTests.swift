import CaseDocument
import Comparison
import Foundation
import SourceText
import Testing

@Suite("Whole cases")
struct CaseFixtureTests {
  private let texts: ComparisonTexts

  init() throws { texts = try ComparisonTexts() }

  /// The rows of `Fixtures/cases/expected.tsv`.
  static let rows: [[String]] = {
    let file = ComparisonTexts.root.appending(path: "Fixtures/cases/expected.tsv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").dropFirst().map { $0.split(separator: "\t").map(String.init) }
  }()

  @Test("Every case is listed")
  func listed() throws {
    #expect(try ComparisonTexts.files("Fixtures/cases").map(\.name) == Self.rows.map { "\($0[0]).txt" }.sorted())
  }

  @Test(
    "The contradiction of each case is found once, at the words that show it, and nothing else",
    arguments: rows)
  func contradiction(row: [String]) throws {
    try #require(row.count == 4)
    let bytes = try #require(ComparisonTexts.files("Fixtures/cases").first { $0.name == "\(row[0]).txt" }).bytes
    let document = texts.combined(bytes)
    #expect(document.hasReport)
    let found = texts.detections(document).filter { $0.verdict == .contradiction }
    let told = found.map { "\($0.rule.id) \($0.message)" }
    guard row[1] != "-" else {
      #expect(found.isEmpty, "\(row[0]): \(told)")
      return
    }
    #expect(found.count == 1, "\(row[0]): \(told)")
    let detection = try #require(found.first, "\(row[0])")
    #expect(row[1].split(separator: " ").contains(Substring(detection.rule.id)), "\(row[0]): \(told)")
    let (original, report) = (document.quote(try #require(detection.original)), document.quote(try #require(detection.report)))
    #expect(overlap(row[2], original), "\(row[0]): “\(original)”")
    #expect(overlap(row[3], report), "\(row[0]): “\(report)”")
  }

  private static let folders = ["seeds", "Fixtures/segmentation", "Fixtures/cases"]

  /// Returns what contradicts itself in the original of a combined text.
  private func contradictions(inOriginalOf bytes: [UInt8]) -> [String] {
    let document = texts.combined(bytes)
    let end = document.original.segments.first { $0.role == .report }?.range.lowerBound ?? bytes.count
    let original = Array(bytes[..<end])
    return texts.detections(texts.pair(original, original)).filter { $0.verdict == .contradiction }.map { "\($0.rule.id) \($0.message)" }
  }

  @Test("The original of each seed and fixture is not at odds with itself", arguments: folders)
  func itself(folder: String) throws {
    for (name, bytes) in try ComparisonTexts.files(folder) {
      let found = contradictions(inOriginalOf: bytes)
      #expect(found.isEmpty, "\(name): \(found)")
    }
  }

  @Test("A text without report is compared with nothing", arguments: ["000", "003", "004"])
  func withoutReport(number: String) throws {
    let bytes = try #require(ComparisonTexts.files("seeds").first { $0.name.hasPrefix(number) }).bytes
    #expect(texts.detections(texts.combined(bytes)).isEmpty)
  }

  /// Whether one text holds the other, case aside.
  private func overlap(_ first: String, _ second: String) -> Bool {
    let (first, second) = (first.lowercased(), second.lowercased())
    return first.contains(second) || second.contains(first)
  }
}

import CaseDocument
import Comparison
import Foundation
import Lexicon
import SourceText

/// Compares texts with all rules, for tests.
struct ComparisonTexts {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private let lexicon: Lexicon
  private let comparer: CaseComparer

  init(policy: Policy = Policy()) throws {
    lexicon = try Lexicon.embedded.get()
    comparer = CaseComparer(lexicon: lexicon, rules: Set(RuleRegistry.all.map(\.id)), policy: policy)
  }

  func pair(_ original: [UInt8], _ report: [UInt8]) -> CaseDocument {
    var builder = DocumentBuilder(lexicon: lexicon)
    return builder.pair(id: "case", path: "case.txt", original: original, report: report)
  }

  func combined(_ bytes: [UInt8]) -> CaseDocument {
    var builder = DocumentBuilder(lexicon: lexicon)
    return builder.combined(id: "case", path: "case.txt", bytes: bytes)
  }

  func detections(_ document: CaseDocument) -> [Detection] {
    var comparer = comparer
    return comparer.compare(document)
  }

  func detections(_ original: String, _ report: String) -> [Detection] { detections(pair(Array(original.utf8), Array(report.utf8))) }

  /// Returns the names and bytes of the files with a suffix in a folder given from the root of the repository.
  static func files(_ folder: String, suffix: String = ".txt") throws -> [(name: String, bytes: [UInt8])] {
    let directory = root.appending(path: folder)
    return try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted().filter { $0.hasSuffix(suffix) }
      .map { ($0, Array(try Data(contentsOf: directory.appending(path: $0)))) }
  }
}

extension CaseDocument {
  /// The words that a claim rests on.
  func quote(_ claim: Claim) -> String { (claim.side == .report ? report : original).text(claim.range) }
}

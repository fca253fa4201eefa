import Comparison
import Foundation
import Testing

/// What must hold when the two texts change places, or are one.
@Suite("Symmetry")
struct SwapTests {
  private let texts: ComparisonTexts

  init() throws { texts = try ComparisonTexts() }

  /// The rules that ask only whether two statements can both be true, each with the rule that reports the exchanged texts.
  static let counterparts: [String: String] = {
    let symmetric = [
      "D402", "D407", "L201", "L204", "L205", "L206", "L208", "L209", "M301", "M302", "M304",
      "M305", "M306", "M307", "M308", "M309", "P106", "S601", "S602", "S603", "S604", "S605",
      "S606", "S607", "S608", "T701", "T705", "X801", "X802", "X804", "X806", "X807", "X809",
    ]
    let exchanged = ["P101": "P102", "P102": "P101", "P103": "P104", "P104": "P103"]
    return Dictionary(uniqueKeysWithValues: symmetric.map { ($0, $0) }).merging(exchanged) { own, _ in own }
  }()

  /// The examples of the symmetric rules.
  static let examples = RuleExample.all.filter { $0.triggers && $0.dress == .plain && counterparts[$0.rule] != nil }

  @Test("A contradiction stays one when the texts change places", arguments: examples)
  func swapped(example: RuleExample) {
    let found = texts.detections(example.report, example.original).filter { $0.severity >= .warning }.map(\.rule.id)
    #expect(found.contains(Self.counterparts[example.rule] ?? ""), "\(example.testDescription): \(found)")
  }

  @Test("Each text of the paraphrases against itself raises nothing but what contradicts itself", arguments: ParaphraseTests.rows)
  func itself(row: ParaphraseTests.Row) {
    for text in [row.original, row.report] {
      let found = texts.detections(text, text).filter { $0.severity >= .warning && $0.rule.category != .internal }
      #expect(found.isEmpty, "“\(text)”: \(found.map { "\($0.rule.id) \($0.message)" })")
    }
  }
}

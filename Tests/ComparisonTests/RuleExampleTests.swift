import CaseDocument
import Comparison
import SourceText
import Testing

@Suite("Examples of the rules")
struct RuleExampleTests {
  private let texts: ComparisonTexts

  init() throws { texts = try ComparisonTexts() }

  private func fired(_ example: RuleExample) -> [String] { texts.detections(example.original, example.report).map(\.rule.id) }

  @Test("Each example holds in every dress", arguments: RuleExample.all)
  func example(example: RuleExample) {
    let fired = fired(example)
    #expect(fired.contains(example.rule) == example.triggers, "\(example.testDescription) · fired: \(fired)")
  }

  @Test(
    "One defect is one discrepancy, notes on other things aside", arguments: RuleExample.all.filter { $0.triggers && $0.dress == .plain })
  func oneDefect(example: RuleExample) {
    let fired = texts.detections(example.original, example.report).filter { $0.severity >= .warning || $0.rule.id == example.rule }
      .map(\.rule.id)
    #expect(fired == [example.rule], "\(example.testDescription) · fired: \(fired)")
  }

  @Test("Evidence lies in the text of its side, and quotes are whole characters of it", arguments: RuleExample.all)
  func evidence(example: RuleExample) throws {
    let document = texts.pair(Array(example.original.utf8), Array(example.report.utf8))
    for detection in texts.detections(document) {
      #expect(detection.original != nil || detection.report != nil, "\(example.testDescription)")
      #expect(!detection.message.isEmpty)
      for claim in [detection.original, detection.report].compactMap(\.self) {
        let side = claim.side == .report ? document.report : document.original
        try #require(claim.range.upperBound <= side.bytes.count && !claim.range.isEmpty, "\(example.testDescription)")
        #expect(UTF8Text.firstFault(in: Array(side.bytes[claim.range.range])) == nil, "\(example.testDescription)")
        #expect((claim.side == .report ? example.report : example.original).contains(document.quote(claim)), "\(example.testDescription)")
        #expect(!claim.fact.isEmpty)
      }
    }
  }

  @Test("A text as its own report raises only what contradicts itself within it", arguments: RuleExample.all.filter { $0.dress == .plain })
  func itself(example: RuleExample) {
    for text in [example.original, example.report] {
      let found = texts.detections(text, text).filter { $0.verdict == .contradiction && $0.rule.category != .internal }
      #expect(found.isEmpty, "“\(text)”: \(found.map { "\($0.rule.id) \($0.message)" })")
    }
  }
}

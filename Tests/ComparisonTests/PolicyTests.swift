import ClinicalFacts
import Comparison
import ConcordKit
import Lexicon
import Testing

@Suite("Policy of contested verdicts")
struct PolicyTests {
  private func severities(_ original: String, _ report: String, _ settings: String...) throws -> [String: Severity] {
    var policy = Policy()
    for setting in settings { try policy.set(setting) }
    let texts = try ComparisonTexts(policy: policy)
    return Dictionary(texts.detections(original, report).map { ($0.rule.id, $0.severity) }) { first, _ in first }
  }

  @Test("CRIMSON tolerates what RadMatch does not")
  func size() throws {
    let texts = ("A nodule of 6 mm in the right lung.", "A nodule of 9 mm in the right lung.")
    #expect(try severities(texts.0, texts.1)["M301"] == .error)
    #expect(try severities(texts.0, texts.1, "size=crimson")["M301"] == nil)
    #expect(try severities("A nodule of 4 mm in the right lung.", "A nodule of 9 mm in the right lung.", "size=crimson")["M301"] == .error)
  }

  @Test("An interpretation is a note, a warning or nothing")
  func interpretation() throws {
    let texts = ("Right lower lobe consolidation.", "Right lower lobe pneumonia.")
    #expect(try severities(texts.0, texts.1)["D404"] == .note)
    #expect(try severities(texts.0, texts.1, "interpretation=warning")["D404"] == .warning)
    #expect(try severities(texts.0, texts.1, "interpretation=off")["D404"] == nil)
  }

  @Test("A neighbouring level is a warning unless told otherwise")
  func adjacency() throws {
    let texts = ("Disc extrusion at C5-C6.", "Disc extrusion at C6-C7.")
    #expect(try severities(texts.0, texts.1)["L209"] == .warning)
    #expect(try severities(texts.0, texts.1, "adjacency=error")["L209"] == .error)
    #expect(try severities(texts.0, texts.1, "adjacency=note")["L209"] == .note)
  }

  @Test("An unknown switch or value is named", arguments: ["sizes=crimson", "size=large", "size", ""])
  func unknown(setting: String) {
    var policy = Policy()
    #expect(throws: UnknownPolicyError.self) { try policy.set(setting) }
    #expect(policy == Policy())
  }
}

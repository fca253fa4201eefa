import Comparison
import Testing

@Suite("Notes for review")
struct ReviewTests {
  private let texts: ComparisonTexts

  init() throws { texts = try ComparisonTexts() }

  private static let original = """
    Ultrasound of the right kidney showed a 14 mm calculus in the renal pelvis.
    CT of the thorax: no calcification.
    """

  @Test("A contradiction with a sentence that speaks of something else is a note for review, whose verdict says so")
  func elsewhere() {
    let found = texts.detections(
      Self.original, "The right kidney holds a calculus of 14 mm in its renal pelvis, with a calcification of the kidney beside it.")
    #expect(found.allSatisfy { $0.severity == .note })
  }

  @Test("The same contradiction within sentences that speak of one thing is an alarm")
  func aligned() {
    let found = texts.detections(Self.original, "CT of the thorax shows a calcification.")
    #expect(found.contains { $0.severity >= .warning && $0.verdict == .contradiction })
  }
}

import Comparison
import Testing

@Suite("Notes for review")
struct ReviewTests {
  private let texts: ComparisonTexts

  init() throws { texts = try ComparisonTexts() }

  private static let original = """
    There was no pleural effusion.
    CT showed a cavitating mass of 42 mm in the right upper lobe that abutted the azygos vein.
    """

  @Test("A contradiction in a sentence that speaks rather of something else is a note whose verdict is review")
  func elsewhere() {
    let found = texts.detections(
      Self.original, "The cavitating mass of 42 mm in the right upper lobe abuts the azygos vein, and a pleural effusion is present.")
    #expect(found.contains { $0.verdict == .review && $0.rule.category == .presence })
    #expect(found.allSatisfy { $0.severity == .note })
  }

  @Test("The same contradiction in a sentence of its own is an alarm")
  func aligned() {
    let found = texts.detections(
      Self.original, "The cavitating mass of 42 mm in the right upper lobe abuts the azygos vein. A pleural effusion is present.")
    #expect(found.contains { $0.severity >= .warning && $0.verdict == .contradiction })
  }
}

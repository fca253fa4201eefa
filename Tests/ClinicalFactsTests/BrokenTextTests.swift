import ClinicalFacts
import SourceText
import Testing

@Suite("Broken texts")
struct BrokenTextTests {
  private let texts: FactTexts

  init() throws { texts = try FactTexts() }

  /// A text with a construction of most kinds, to be cut anywhere.
  private static let words = """
    Findings: Lung metastases: three, from 3 to 12 mm, a year and a half ago. No lesion that would explain the fever was seen; \
    in gout, a disease of men, erosions would be expected. The opposite kidney is normal (R 11 cm, L 10.5 cm). Two of the five \
    ribs R 4-L2 are broken by 2 mm. Impression: no fracture of the left
    """.split(separator: " ").map(String.init)

  @Test("A text that is cut anywhere is read to its end", arguments: 0...words.count)
  func cut(count: Int) {
    for mark in ["", ":", " :", ",", " of", " (", " no", " 3", " by", " and a half", " the opposite", " R"] {
      let set = texts.set(Self.words.prefix(count).joined(separator: " ") + mark)
      #expect(set.facts.allSatisfy { $0.evidence.lowerBound <= $0.evidence.upperBound })
    }
  }
}

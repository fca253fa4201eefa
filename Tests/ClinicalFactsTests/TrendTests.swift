import ClinicalFacts
import Lexicon
import Testing

@Suite("Trends")
struct TrendTests {
  private let texts: FactTexts

  init() throws { texts = try FactTexts() }

  @Test(
    "The course of a thing is read before and after it",
    arguments: [
      ("Stable meningioma.", "meningioma", .stable), ("The meningioma is unchanged.", "meningioma", .stable),
      ("The abscess has grown.", "abscess", .worse), ("New pleural effusion.", "pleural effusion", .new),
      ("The hydronephrosis has resolved.", "hydronephrosis", .resolved), ("The hematoma has shrunk.", "hematoma", .better),
      ("The meningioma has not grown.", "meningioma", .stable), ("A meningioma is seen.", "meningioma", nil),
      ("A new MRI shows a meningioma.", "meningioma", nil),
    ] as [(String, String, Trend?)])
  func course(text: String, phrase: String, expected: Trend?) {
    #expect(texts.facts(text, about: phrase).first?.trend == expected)
  }

  @Test("Each thing of a sentence keeps its own course")
  func several() {
    let text = "The pleural effusion is stable, whereas the abscess has grown."
    #expect(texts.facts(text, about: "pleural effusion").first?.trend == .stable)
    #expect(texts.facts(text, about: "abscess").first?.trend == .worse)
  }
}

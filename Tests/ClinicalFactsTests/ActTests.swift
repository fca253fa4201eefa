import ClinicalFacts
import Lexicon
import Testing

@Suite("Examinations and procedures")
struct ActTests {
  private let texts: FactTexts

  init() throws { texts = try FactTexts() }

  @Test(
    "Whether an act was done is read from what is said of the act itself",
    arguments: [
      ("MRI was performed.", .present), ("MRI was not performed.", .absent), ("No MRI was made.", .absent),
      ("No abscess on MRI.", .present), ("MRI shows no abscess.", .present), ("Without any fracture on CT.", .present),
      ("Ultrasound of the liver was not obtained.", .absent),
    ] as [(String, Assertion.Polarity)])
  func examination(text: String, expected: Assertion.Polarity) {
    let facts = texts.set(text).facts.filter { $0.kind == .examination }
    #expect(facts.map(\.assertion.polarity) == [expected])
  }

  @Test(
    "A planned procedure is not a done one",
    arguments: [
      ("Nephrectomy is scheduled.", .future), ("Nephrectomy was performed.", .current), ("Nephrectomy is planned.", .future),
    ] as [(String, Assertion.Temporality)])
  func procedure(text: String, expected: Assertion.Temporality) {
    #expect(texts.facts(text, about: "nephrectomy").first?.assertion.temporality == expected)
  }
}

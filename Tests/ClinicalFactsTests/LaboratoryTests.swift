import ClinicalFacts
import Lexicon
import Testing

@Suite("Laboratory results")
struct LaboratoryTests {
  private let texts: FactTexts

  init() throws { texts = try FactTexts() }

  private func results(_ text: String) -> [String: String] {
    var results: [String: String] = [:]
    for fact in texts.set(text).facts {
      if case .laboratory(let status) = fact.kind { results[texts.lexicon.name(fact.subject)] = status.rawValue }
    }
    return results
  }

  @Test(
    "The result is read before and after the test, and denied results are turned round",
    arguments: [
      ("Serum calcium was elevated.", ["high"]), ("Elevated CRP.", ["high"]), ("A raised CRP was found.", ["high"]),
      ("Serum calcium was normal.", ["normal"]),
      ("Serum calcium was within normal limits.", ["normal"]), ("Serum calcium was not elevated.", ["normal"]),
      ("Low hemoglobin.", ["low"]),
      ("Haemoglobin was decreased.", ["low"]), ("ANA was positive.", ["positive"]), ("ANA was negative.", ["negative"]),
      ("Serum calcium, phosphate and bilirubin were all normal.", ["normal", "normal", "normal"]), ("Leukocytosis.", ["high"]),
      ("Creatine kinase and rheumatoid factor were within normal limits.", ["normal", "normal"]), ("Serum calcium was requested.", []),
    ] as [(String, [String])])
  func status(text: String, expected: [String]) {
    #expect(results(text).values.sorted() == expected)
  }

  @Test(
    "A value is held against the norm of the text, or that of the table",
    arguments: [
      ("Serum potassium was 6.4 mmol/L.", ["high"]), ("Potassium on the day of admission was 2.1 mmol/L.", ["low"]),
      ("Albumin 2.2 g/dL.", ["low"]), ("Albumin 41 g/L.", ["normal"]), ("Troponin 30 ng/L (normal < 40).", ["normal"]),
      ("Free T4 31 pmol/L (normal 12-22).", ["high"]), ("Serum potassium was 5.2 mmol/L.", []), ("Serum potassium, 7 days later.", []),
      ("Hypokalemia was absent.", ["normal"]), ("Alkaline phosphatase was raised, CRP within normal limits.", ["high", "normal"]),
    ] as [(String, [String])])
  func value(text: String, expected: [String]) {
    #expect(results(text).values.sorted() == expected)
  }

  @Test("Each test of a sentence keeps its own result")
  func several() {
    let found = results("Bilirubin was elevated, whereas serum calcium was normal.")
    #expect(found.values.sorted() == ["high", "normal"])
    #expect(found.first { $0.key.contains("calcium") }?.value == "normal")
  }

  @Test("A normal result calls no organ normal")
  func noNormality() {
    let facts = texts.set("Liver function tests were normal.").facts
    #expect(!facts.contains { if case .normality = $0.kind { true } else { false } })
  }
}

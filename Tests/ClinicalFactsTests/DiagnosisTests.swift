import ClinicalFacts
import Lexicon
import Testing

@Suite("Diagnoses and figures")
struct DiagnosisTests {
  private let texts: FactTexts

  init() throws { texts = try FactTexts() }

  private func standing(_ text: String, of diagnosis: String) -> DiagnosisStatement.Standing? {
    let wanted = texts.concepts(diagnosis)
    return texts.set(text).diagnoses.first { wanted.contains($0.concept) }?.standing
  }

  @Test("All concepts that the rules are built on are in the tables")
  func coreConcepts() {
    #expect(CoreConcepts(lexicon: texts.lexicon).missing == [])
  }

  @Test(
    "A diagnosis has the standing that section and words give it",
    arguments: [
      ("Final Diagnosis\nOsteosarcoma of the femur\n", "osteosarcoma", .final), ("Final diagnosis: osteosarcoma.", "osteosarcoma", .final),
      ("Biopsy confirmed osteosarcoma.", "osteosarcoma", .final), ("The most likely diagnosis is osteosarcoma.", "osteosarcoma", .final),
      ("The final diagnosis was osteosarcoma.", "osteosarcoma", .final),
      ("Differential Diagnosis List\nOsteosarcoma, Ewing sarcoma\n", "ewing sarcoma", .differential),
      ("This may represent an osteosarcoma.", "osteosarcoma", .differential), ("An osteosarcoma was resected.", "osteosarcoma", .mentioned),
      ("Osteosarcoma was ruled out.", "osteosarcoma", .rejected), ("No osteosarcoma.", "osteosarcoma", .rejected),
      ("An osteoid osteoma rather than an osteosarcoma.", "osteosarcoma", .rejected),
      ("She had osteosarcoma in childhood.", "osteosarcoma", .mentioned),
    ] as [(String, String, DiagnosisStatement.Standing)])
  func standing(text: String, diagnosis: String, expected: DiagnosisStatement.Standing) {
    #expect(standing(text, of: diagnosis) == expected)
  }

  @Test(
    "General knowledge and relatives' diseases are no diagnosis of the patient",
    arguments: ["Discussion\nOsteosarcoma is common in boys.\n", "His father died of osteosarcoma."])
  func general(text: String) {
    #expect(standing(text, of: "osteosarcoma") == nil)
  }

  @Test(
    "Figures are counted one by one, through lists and ranges",
    arguments: [
      ("CT (Fig. 2) shows it.", [2]), ("See Figures 1, 2 and 4.", [1, 2, 4]), ("Figs. 3-5 show it.", [3, 4, 5]), ("FIG.1 shows it.", [1]),
      ("Figures 1–3.", [1, 2, 3]), ("A figure of eight.", []), ("The mass measures 3 cm.", []),
      ("Figure 1 shows a 12 mm nodule.", [1]),
    ] as [(String, [Int])])
  func figures(text: String, expected: [Int]) {
    #expect(texts.set(text).figures.map(\.number) == expected)
  }
}

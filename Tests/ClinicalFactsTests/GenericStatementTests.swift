import ClinicalFacts
import Testing

@Suite("Statements about diseases in general")
struct GenericStatementTests {
  private let texts: FactTexts

  init() throws { texts = try FactTexts() }

  private func isStatement(_ text: String, _ phrase: String) -> Bool {
    texts.facts(text, about: phrase).contains { fact in
      fact.assertion.polarity != .unknown && !fact.assertion.isGeneral && fact.assertion.temporality == .current
    }
  }

  @Test(
    "What another disease would show, or shows in general, is not said of the patient",
    arguments: [
      ("Gout would cause punched-out erosions.", "erosion"), ("An abscess would have restricted diffusion.", "restricted diffusion"),
      ("In sarcoidosis lymphadenopathy occurs on both sides.", "lymphadenopathy"),
      ("Osteosarcoma, a tumor of adolescents, destroys the cortex.", "osteosarcoma"),
      ("Lymphoma affects older dogs of the family.", "lymphoma"),
      ("The edema that would accompany a recent fracture is lacking.", "fracture"),
    ])
  func general(text: String, phrase: String) { #expect(!isStatement(text, phrase)) }

  @Test(
    "The same things told of the patient are statements",
    arguments: [
      ("Punched-out erosions are present.", "erosion"), ("The abscess shows restricted diffusion.", "restricted diffusion"),
      ("Bilateral hilar lymphadenopathy.", "lymphadenopathy"), ("The osteosarcoma destroys the cortex.", "osteosarcoma"),
      ("Lymphoma of the left tonsil affects the neck.", "lymphoma"), ("There is a recent fracture of the ulna.", "fracture"),
    ])
  func statement(text: String, phrase: String) { #expect(isStatement(text, phrase)) }
}

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
      ("Myxoma and angiosarcoma each call for an effusion.", "angiosarcoma"),
      ("Perforation presents with free gas.", "perforation"),
      ("Where the synovium enhances, steroids may be tried.", "enhancement"),
      ("Differential diagnosis\nGiant cell tumor: fluid levels.\nEnchondroma: calcification, no edema.", "calcification"),
      ("1. Hemangioma – a coarse trabecular pattern.\n2. Myeloma: no sclerosis, several lesions.", "sclerosis"),
      ("Nodule.\n- *Toxic adenoma*: one hot nodule.\n- Graves disease: a goiter.\n- Thyroiditis: low uptake.", "goiter"),
      ("Differentials. Psoas abscess; hematoma.", "hematoma"),
      ("History.\nPain.\nHydatid cysts are found in the liver [1]. A rupture is seen in some [2,3].", "rupture"),
    ])
  func general(text: String, phrase: String) { #expect(!isStatement(text, phrase)) }

  @Test(
    "The same things told of the patient are statements",
    arguments: [
      ("Punched-out erosions are present.", "erosion"), ("The abscess shows restricted diffusion.", "restricted diffusion"),
      ("Bilateral hilar lymphadenopathy.", "lymphadenopathy"), ("The osteosarcoma destroys the cortex.", "osteosarcoma"),
      ("Lymphoma of the left tonsil affects the neck.", "lymphoma"), ("There is a recent fracture of the ulna.", "fracture"),
      ("Nodule.\n- Abscess: less likely, since an effusion is lacking.\n- Gout: unlikely, because erosions are present.", "erosion"),
      ("A perforation of the cecum is seen.", "perforation"), ("Pneumonia: consolidation of the left lower lobe.", "consolidation"),
      ("- Lungs: clear.\n- Pneumothorax: small, on the left.\n- Heart: enlarged.", "pneumothorax"),
    ])
  func statement(text: String, phrase: String) { #expect(isStatement(text, phrase)) }
}

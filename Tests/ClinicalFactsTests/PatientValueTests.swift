import ClinicalFacts
import Lexicon
import Testing

@Suite("Values of the patient, the procedure and the course")
struct PatientValueTests {
  private let texts: FactTexts

  init() throws { texts = try FactTexts() }

  private func values(_ text: String) -> [String] {
    texts.set(text).patientValues.map { ($0.value.isDenied ? "not " : "") + texts.lexicon.name($0.value.concept) }
  }

  @Test(
    "A value is read with its denial",
    arguments: [
      ("A 34-year-old nulliparous woman.", "parity-none"), ("She has never smoked.", "smoking-never"),
      ("Biopsy under CT guidance.", "guidance-ct"), ("A dual-chamber pacemaker.", "pacing-dual"),
      ("There was no recurrence.", "recurrence-none"), ("The aneurysm was treated with coils.", "embolic-coil"),
      ("Expiratory images were not obtained.", "not resp-expiratory"), ("Cultures remained sterile.", "growth-sterile"),
    ])
  func value(text: String, name: String) { #expect(values(text).contains(name), "\(values(text))") }

  @Test("What is said of a relative is not said of the patient")
  func relatives() { #expect(values("Her husband is a heavy smoker.").isEmpty) }

  @Test("A recovery implies survival")
  func implied() { #expect(values("He made a full recovery.").contains("survival-alive")) }
}

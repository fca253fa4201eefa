import ClinicalFacts
import Lexicon
import Testing

@Suite("Normality")
struct NormalityTests {
  private let texts: FactTexts

  init() throws { texts = try FactTexts() }

  private func normal(_ text: String) -> [Fact] {
    texts.set(text).facts.filter { fact in
      if case .normality = fact.kind { return true }
      return false
    }
  }

  @Test(
    "A structure that is called normal is found",
    arguments: [
      ("The pancreas is normal.", "pancreas"), ("Normal adrenal glands.", "adrenal gland"),
      ("The bones are intact.", "bone"), ("The spleen and both kidneys are unremarkable.", "spleen"),
    ])
  func structure(text: String, place: String) {
    let sites = normal(text).flatMap(\.sites)
    #expect(sites.contains { texts.isPart($0, of: place) })
  }

  @Test(
    "Nothing is called normal when only one respect, a sort of structure, or something beside it is",
    arguments: [
      "The signal of the disc is normal.", "Disc signal is preserved.", "Renal function was normal.",
      "The artery is normal.", "The spleen is top normal in size.", "The heart is at the upper limits of normal.",
    ])
  func respect(text: String) {
    #expect(normal(text).filter { fact in fact.sites.contains { !texts.isPart($0, of: "thorax") } }.isEmpty)
  }

  @Test("A tunnel is not normal because the tendons in it are")
  func place() {
    let sites = normal("Normal flexor tendons within the carpal tunnel.").flatMap(\.sites)
    #expect(!sites.contains { texts.isPart($0, of: "carpal tunnel") })
  }

  @Test(
    "What is said of the remainder is marked",
    arguments: [
      ("The remaining ribs are intact.", true), ("The liver is otherwise normal.", true), ("The rest of the spine is unremarkable.", true),
      ("The liver is normal.", false), ("The ribs are intact.", false),
    ])
  func remainder(text: String, expected: Bool) {
    #expect(texts.set(text).facts.contains(where: \.isOfRemainder) == expected)
  }

  @Test("What is said of an examination is marked")
  func examination() {
    #expect(normal("Ultrasound of the thyroid was normal.").allSatisfy { $0.isOfExamination })
    #expect(!normal("The thyroid was normal.").contains { $0.isOfExamination })
  }
}

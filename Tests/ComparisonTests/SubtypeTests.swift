import Comparison
import Testing

@Suite("Kinds of one disease")
struct SubtypeTests {
  private let texts: ComparisonTexts

  init() throws { texts = try ComparisonTexts() }

  private func rules(_ original: String, _ report: String) -> [String] {
    texts.detections(original, report).filter { $0.severity >= .warning }.map(\.rule.id)
  }

  @Test(
    "Values of one axis exclude each other, whichever text has which",
    arguments: [
      ("Primary lymphedema of the leg.", "Secondary lymphedema of the leg."),
      ("Final diagnosis: hereditary pancreatitis.", "Final diagnosis: autoimmune pancreatitis."),
      ("Unstable fracture of the odontoid.", "Stable odontoid fracture."), ("Type I endoleak.", "Endoleak of type II."),
      ("Stage II sarcoidosis.", "Sarcoidosis, stage IV."),
    ])
  func exclusive(first: String, second: String) {
    #expect(!rules(first, second).isEmpty)
    #expect(!rules(second, first).isEmpty)
  }

  @Test(
    "Different axes, synonyms, refinements and several lesions agree",
    arguments: [
      ("Idiopathic calcinosis cutis.", "Calcinosis cutis universalis."), ("Stage III sarcoidosis.", "Sarcoidosis, stage 3."),
      ("Stage IIIA lung cancer.", "Lung cancer, stage III."), ("Idiopathic scoliosis.", "Primary scoliosis."),
      ("Grade 1 and grade 3 varices.", "Grade 3 varices."),
      ("Primary melanoma of the skin and metastatic melanoma.", "Metastatic melanoma."),
    ])
  func compatible(first: String, second: String) {
    #expect(rules(first, second).isEmpty)
    #expect(rules(second, first).isEmpty)
  }
}

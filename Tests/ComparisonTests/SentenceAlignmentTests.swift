import CaseDocument
import ClinicalFacts
import Comparison
import Lexicon
import Testing

@Suite("Alignment of sentences")
struct SentenceAlignmentTests {
  private let lexicon: Lexicon
  private let extractor: FactExtractor

  init() throws {
    lexicon = try Lexicon.embedded.get()
    extractor = FactExtractor(lexicon: lexicon, core: CoreConcepts(lexicon: lexicon))
  }

  private func topics(_ text: String) -> [SentenceTopic] {
    var builder = DocumentBuilder(lexicon: lexicon)
    let document = builder.pair(id: "case", path: "case.txt", original: Array(text.utf8), report: [])
    return extractor.facts(of: document.original, role: .original).topics
  }

  private func alignment(_ original: String, _ report: String) -> SentenceAlignment {
    SentenceAlignment(lexicon: lexicon, original: topics(original), report: topics(report))
  }

  private static let original =
    "The thyroid was normal. A lobulated mass of 42 mm lay in the tail of the pancreas. The spleen contained two calcified granulomas. "
    + "The urinary bladder was empty."

  @Test("Sentences about the same thing find each other in other words and another order")
  func partners() {
    let alignment = alignment(
      Self.original, "Calcified granulomas of the spleen. Pancreatic tail: mass with a lobulated outline, 4.2 cm. Normal thyroid gland.")
    #expect(alignment.isAligned(original: 2, report: 0))
    #expect(alignment.isAligned(original: 1, report: 1))
    #expect(alignment.isAligned(original: 0, report: 2))
    #expect(!alignment.isAligned(original: 1, report: 0))
  }

  @Test("What is said does not matter, only of what it is said")
  func contrary() {
    let alignment = alignment(Self.original, "The mass in the tail of the pancreas has smooth borders and measures 24 mm.")
    #expect(alignment.isAligned(original: 1, report: 0))
  }

  @Test("A sentence that opens with a pronoun belongs to what the sentence before names")
  func pronoun() {
    let alignment = alignment(Self.original, "There is a mass in the tail of the pancreas. It measures 24 mm.")
    #expect(alignment.isAligned(original: 1, report: 1))
  }

  @Test("Two sentences with better partners of their own are apart")
  func apart() {
    let alignment = alignment(
      "Both kidneys were normal. The gallbladder contained a stone of 8 mm with acoustic shadowing.",
      "A calculus of 8 mm in the gallbladder casts a shadow. The kidneys are normal.")
    #expect(alignment.areApart(original: 0, report: 0))
    #expect(!alignment.areApart(original: 0, report: 1))
  }

  @Test("Texts without sentences have no partners")
  func empty() {
    #expect(alignment("", "").partners(ofReport: 0).isEmpty)
    #expect(!alignment("", "Normal liver.").isAligned(original: 0, report: 0))
  }
}

import CaseDocument
import Testing

@Suite("Cutting text into sentences")
struct SentenceTests {
  private let texts: CaseTexts

  init() throws { texts = try CaseTexts() }

  @Test(
    "A full stop that ends no sentence does not cut",
    arguments: [
      "CT (Fig. 2) shows a mass.", "The mass measures 3.5 cm in the liver.", "Cystic lesions, e.g. abscess, were excluded.",
      "The lesion (i.e. the larger one) enhances.", "Seen by Prof. Lee at 10.30 a.m. today.",
      "Lesion vs. artefact at T2.1 level.", "It is approx. 4 mm wide.", "Figs. 1 and 2 show the tear.", "Smith et al. described it.",
      "No. 3 is the largest nodule.",
    ])
  func single(text: String) {
    #expect(texts.document(text).sentences(of: .original) == [text])
  }

  @Test(
    "Sentences end at full stops, question and exclamation marks",
    arguments: [
      ("A mass is seen. It enhances.", ["A mass is seen.", "It enhances."]),
      ("Is there a mass? No mass is seen!", ["Is there a mass?", "No mass is seen!"]),
      ("It measures 3 cm. 2 cysts are seen.", ["It measures 3 cm.", "2 cysts are seen."]),
      ("There is no mass. MRI was normal.", ["There is no mass.", "MRI was normal."]),
      ("Known cancer [1]. No mass.", ["Known cancer [1].", "No mass."]),
      ("Was there pain? no. Fever? no.", ["Was there pain?", "no.", "Fever?", "no."]),
    ] as [(String, [String])])
  func several(text: String, expected: [String]) {
    #expect(texts.document(text).sentences(of: .original) == expected)
  }

  @Test("Each item of a list is a sentence", arguments: ["-", "*", "•"])
  func list(mark: String) {
    let text = "\(mark) No effusion\n\(mark) Small nodule in the left lung\n\(mark) Normal heart\n"
    #expect(texts.document(text).sentences(of: .original) == ["No effusion", "Small nodule in the left lung", "Normal heart"])
  }

  @Test("Numbered items are sentences without their numbers")
  func numbered() {
    #expect(texts.document("1. No effusion.\n2. Normal heart.\n").sentences(of: .original) == ["No effusion.", "Normal heart."])
  }

  @Test("A sentence that is wrapped over lines is one sentence; paragraphs never join", arguments: ["\n", "\r\n"])
  func wrapped(newline: String) throws {
    let first = "The sheet-like calcifications were confirmed to be within the subcutaneous fat and"
    let text = [first, "fascial planes around the pelvis.", "", "No mass", "", "No effusion"].joined(separator: newline)
    let sentences = texts.document(text).sentences(of: .original)
    #expect(sentences == [first + newline + "fascial planes around the pelvis.", "No mass", "No effusion"])
  }

  @Test("Short lines without a full stop stay apart")
  func lines() {
    #expect(texts.document("Left renal mass\nNo metastases\n").sentences(of: .original) == ["Left renal mass", "No metastases"])
  }
}

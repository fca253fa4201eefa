import CaseDocument
import Lexicon
import Testing

@Suite("Headings")
struct HeadingTests {
  private let texts: CaseTexts

  init() throws { texts = try CaseTexts() }

  @Test(
    "A heading is recognised in every dress",
    arguments: [
      "## Findings", "# FINDINGS", "### Findings:", "**Findings**", "**Findings:**", "**Findings**:", "FINDINGS:", "FINDINGS",
      "1. Findings",
      "1) Findings", "(1) Findings", "II. Findings", "A. Findings", "Findings", "Findings:", "- **Findings**", "*Findings*", "__Findings__",
      "Imaging Findings", "IMAGING FINDINGS", "**1. Imaging Findings**", "## 2. Imaging findings", "Radiological findings:",
    ])
  func dress(heading: String) {
    let document = texts.document("Clinical History\nKnee pain.\n\(heading)\nA tear is seen.\nDiscussion\nTears are common.\n")
    let section = document.original.segments.first { document.original.text($0.range).contains("A tear is seen.") }
    #expect(section?.section == "imagingFindings" || section?.section == "findings", "\(heading): \(section?.section ?? "none")")
    #expect(!document.sentences(of: .original).contains { $0.lowercased().contains("findings") }, "\(heading)")
  }

  @Test(
    "What follows an inline heading is a sentence of its section",
    arguments: ["Impression: Left renal mass.", "**Impression:** Left renal mass."])
  func inline(line: String) {
    let document = texts.document("Findings: A mass is seen.\n\(line)\n")
    #expect(document.sentences(of: .original) == ["A mass is seen.", "Left renal mass."])
    #expect(document.original.segments.map(\.section).last == "impression")
  }

  @Test(
    "A sentence that begins with a heading's word is no heading",
    arguments: [
      "Findings were confirmed at surgery.", "Discussion with the surgeon followed.", "findings", "The impression was of a mass: large.",
    ])
  func sentence(line: String) {
    let document = texts.document("Knee pain for a week.\n\(line)\n")
    #expect(document.sentences(of: .original).contains(line))
  }

  @Test(
    "A heading can be the first sentence of its line",
    arguments: ["Differentials. Cyst; abscess of the liver.", "*Differentials.* Cyst; abscess of the liver."])
  func firstSentence(line: String) {
    let document = texts.document("Findings: A mass is seen.\n\(line)\n")
    #expect(document.original.segments.map(\.section).last == "differentialDiagnosis")
  }

  @Test(
    "A heading that no table knows tells by a word that diseases are weighed below it",
    arguments: ["**Which lesions can mimic this?**", "## Other candidates", "4) Differential thoughts"])
  func listing(heading: String) {
    let document = texts.document("Findings: A mass is seen.\n\(heading)\nCyst: no wall.\n")
    #expect(document.original.segments.last?.effect == .lists)
  }

  @Test(
    "Headings of a teaching file lead to their sections",
    arguments: [
      ("Clinical History", "clinicalHistory"), ("Discussion", "discussion"), ("Final Diagnosis", "finalDiagnosis"),
      ("Differential Diagnosis List", "differentialDiagnosis"), ("Imaging Findings", "imagingFindings"), ("References", "references"),
    ])
  func sections(heading: String, section: String) {
    let document = texts.document("\(heading)\nSome words about the patient.\n")
    #expect(document.original.segments.map(\.section) == [section])
  }

  @Test(
    "One slip of the keyboard does not hide a heading",
    arguments: [
      ("Impresion:", "impression"), ("## Fnidings", "imagingFindings"), ("**Discusion**", "discussion"), ("CONCLUSOIN:", "impression"),
      ("Differental Diagnosis:", "differentialDiagnosis"), ("## Clinical Histroy", "clinicalHistory"),
      ("### Recomendations", "recommendation"),
    ])
  func misspelt(heading: String, section: String) {
    let document = texts.document("Some words before it.\n\(heading)\nSome words about the patient.\n")
    #expect(document.original.segments.last?.section == section)
  }

  @Test("A word that is no heading with a slip stays a sentence", arguments: ["Infusion:", "Findling", "Compassion:"])
  func noHeading(line: String) {
    let document = texts.document("Knee pain for a week.\n\(line) small.\n")
    #expect(document.sentences(of: .original).contains("\(line) small."))
  }

  @Test("A heading that no table knows closes the section before it unless it is of a lower level")
  func unknownHeading() {
    let document = texts.document("## Discussion\nSuch lesions are rare.\n## Zebra words\nA tear is seen.\n")
    #expect(document.original.segments.last?.section == "other")
    #expect(document.original.segments.last?.content == .patient)
    let nested = texts.document("## Discussion\nSuch lesions are rare.\n### Zebra words\nTears are common.\n")
    #expect(nested.original.segments.last?.section == "discussion")
  }
}

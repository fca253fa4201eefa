import Foundation
import Lexicon
import Testing

@Suite("The embedded lexicon")
struct EmbeddedLexiconTests {
  private static let data = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Data")

  @Test("The compiled image belongs to the tables, and the tables have no faults")
  func upToDate() throws {
    var texts: [String: String] = [:]
    for name in LexiconTables.names { texts[name] = try String(contentsOf: Self.data.appending(path: name), encoding: .utf8) }
    let output = try LexiconCompiler.compile(LexiconTables(texts: texts))
    let image = try Data(contentsOf: Self.data.appending(path: "Compiled/lexicon.image"))
    #expect(output.faults.map(\.description) == [])
    #expect(output.image.elementsEqual(image), "Data/Compiled/lexicon.image is out of date: run Scripts/compile-tables and build again.")
  }

  /// Returns the concepts that a text, taken as one phrase, can stand for.
  private func concepts(_ text: String, _ lexicon: Lexicon) -> [ConceptID] {
    var tokenizer = Tokenizer(resolver: lexicon.vocabulary)
    var tokens: [Token] = []
    let bytes = Array(text.utf8)
    tokenizer.tokenize(bytes, in: 0..<bytes.count, into: &tokens)
    var found: [ConceptID] = []
    lexicon.phrases(startingAt: 0, in: tokens, end: tokens.count) { match in
      guard match.tokens == tokens.indices else { return }
      found += match.payloads.map(lexicon.payload).filter { $0.target == .concept }.map { ConceptID($0.index) }
    }
    return found
  }

  @Test(
    "The hierarchy of kinds holds what every radiologist knows",
    arguments: [
      ("lipoma", "mass"), ("systemic lupus erythematosus", "connective tissue disease"), ("SLE", "connective tissue disease"),
      ("dermatomyositis", "connective tissue disease"), ("Crohn's disease", "inflammatory bowel disease"),
      ("ulcerative colitis", "inflammatory bowel disease"), ("nephroblastoma", "Wilms tumour"), ("Wilms tumor", "neoplasm"),
      ("osteosarcoma", "malignant neoplasm"), ("hepatic haemangioma", "neoplasm"), ("lung nodule", "nodule"),
      ("supraspinatus tear", "rotator cuff tear"), ("small bowel obstruction", "bowel obstruction"), ("subdural haematoma", "hematoma"),
    ])
  func kinds(kind: String, parent: String) throws {
    let lexicon = try Lexicon.embedded.get()
    let parents = concepts(parent, lexicon)
    #expect(concepts(kind, lexicon).contains { one in parents.contains { lexicon.isA(one, $0) } })
  }

  @Test(
    "Rivals are no kinds of each other",
    arguments: [
      ("Crohn disease", "ulcerative colitis"), ("osteosarcoma", "Ewing sarcoma"), ("lipoma", "liposarcoma"),
      ("pneumothorax", "pleural effusion"),
      ("systemic lupus erythematosus", "dermatomyositis"), ("hepatocellular carcinoma", "hepatic hemangioma"),
    ])
  func rivals(first: String, second: String) throws {
    let lexicon = try Lexicon.embedded.get()
    for one in concepts(first, lexicon) {
      for other in concepts(second, lexicon) { #expect(!lexicon.isA(one, other) && !lexicon.isA(other, one)) }
    }
  }

  @Test(
    "The hierarchy of parts holds what every radiologist knows",
    arguments: [
      ("supraspinatus", "shoulder"), ("supraspinatus tendon", "rotator cuff"), ("right lower lobe", "lung"),
      ("right lower lobe", "right lung"),
      ("pancreatic head", "pancreas"), ("subcutaneous fat", "soft tissue"), ("muscle", "soft tissue"), ("femoral head", "femur"),
      ("femoral head", "hip joint"), ("liver", "abdomen"), ("terminal ileum", "small bowel"), ("lateral ventricle", "brain"),
      ("medial meniscus", "knee"), ("portal vein", "abdomen"), ("L5", "lumbar spine"),
    ])
  func parts(part: String, whole: String) throws {
    let lexicon = try Lexicon.embedded.get()
    let wholes = concepts(whole, lexicon)
    #expect(concepts(part, lexicon).contains { one in wholes.contains { lexicon.isPart(one, of: $0) } })
  }

  @Test(
    "Paraphrases name the same concept",
    arguments: [
      ("renal artery stenosis", "narrowed renal artery"), ("gallbladder wall thickening", "gallbladder wall is thickened"),
      ("scaphoid fracture", "fractured scaphoid"), ("portal vein thrombosis", "thrombosed portal vein"),
      ("tracheal deviation", "trachea is shifted"), ("splenomegaly", "spleen is enlarged"), ("lens dislocation", "dislocated lens"),
      ("mitral annular calcification", "calcified mitral annulus"), ("spinal cord compression", "compressed spinal cord"),
      ("Bosniak III", "Bosniak 3"), ("Salter-Harris type II", "Salter-Harris 2"), ("type II endoleak", "type 2 endoleak"),
      ("bowel wall oedema", "edematous bowel wall"), ("cardiomegaly", "heart size is moderately enlarged"),
      ("cardiomegaly", "borderline heart size"), ("old granulomatous disease", "healed granulomatous disease"),
    ])
  func paraphrases(first: String, second: String) throws {
    let lexicon = try Lexicon.embedded.get()
    let others = concepts(second, lexicon)
    #expect(concepts(first, lexicon).contains { others.contains($0) }, "“\(first)” and “\(second)”")
  }

  @Test(
    "What is coded apart is told apart",
    arguments: [
      ("airspace opacity", "consolidation"), ("lung infiltrate", "consolidation"), ("apical scarring", "pulmonary fibrosis"),
      ("old granulomatous disease", "pneumonia"), ("nodule", "calcified granuloma"),
      ("PE protocol", "pulmonary embolism"),
    ])
  func distinctions(first: String, second: String) throws {
    let lexicon = try Lexicon.embedded.get()
    for one in concepts(first, lexicon) { for other in concepts(second, lexicon) { #expect(!lexicon.isA(one, other)) } }
  }

  @Test("No concept is at once a kind and a parent of another")
  func antisymmetric() throws {
    let lexicon = try Lexicon.embedded.get()
    for index in 0..<lexicon.conceptCount {
      let id = ConceptID(index)
      for parent in lexicon.list(.parents, of: id) {
        #expect(!lexicon.isA(parent, id), "\(lexicon.name(id)) and \(lexicon.name(parent))")
        #expect(lexicon.isA(id, parent))
      }
    }
  }

  @Test("Every concept is found by its identifier")
  func identifiers() throws {
    let lexicon = try Lexicon.embedded.get()
    #expect(lexicon.conceptCount > 10_000)
    for index in 0..<lexicon.conceptCount {
      let id = ConceptID(index)
      #expect(lexicon.concept(named: lexicon.name(id)) == id)
      #expect(!lexicon.label(id).isEmpty)
    }
  }
}

import CaseDocument
import ClinicalFacts
import Lexicon
import SourceText
import Testing

@Suite("Places and sides of facts")
struct SiteTests {
  private let texts: FactTexts

  init() throws { texts = try FactTexts() }

  @Test(
    "A thing is bound to the place that the sentence gives it",
    arguments: [
      ("A hematoma in the spleen.", "hematoma", "spleen"), ("There is a fracture of the distal radius.", "fracture", "radius"),
      ("The liver contains a large cyst.", "cyst", "liver"), ("A calculus lies within the urinary bladder.", "calculus", "urinary bladder"),
      ("Edema of the medial femoral condyle.", "edema", "femur"), ("In the gallbladder there is a polyp.", "polyp", "gallbladder"),
      ("Calcification of the mitral valve.", "calcification", "heart"),
    ])
  func place(text: String, thing: String, place: String) throws {
    let facts = texts.facts(text, about: thing)
    let fact = try #require(facts.first, "no \(thing)")
    #expect(fact.sites.contains { texts.isPart($0, of: place) }, "\(fact.sites.map { texts.lexicon.name($0.anatomy) })")
  }

  @Test("A list of places binds to one thing")
  func list() throws {
    let fact = try #require(texts.facts("Abscesses in the liver, spleen and left kidney.", about: "abscess").first)
    for place in ["liver", "spleen", "kidney"] { #expect(fact.sites.contains { texts.isPart($0, of: place) }, "\(place)") }
  }

  @Test("Each clause keeps its own places")
  func clauses() throws {
    let text = "There is a cyst in the liver, and the spleen contains a calcification."
    let cyst = try #require(texts.facts(text, about: "cyst").first)
    let calcification = try #require(texts.facts(text, about: "calcification").first)
    #expect(!cyst.sites.contains { texts.isPart($0, of: "spleen") })
    #expect(!calcification.sites.contains { texts.isPart($0, of: "liver") })
  }

  @Test(
    "The side is found before and after the thing, in words and abbreviations",
    arguments: [
      ("Left-sided pneumothorax.", "pneumothorax", .left), ("A pneumothorax on the right.", "pneumothorax", .right),
      ("Pneumothorax, left.", "pneumothorax", .left), ("Bilateral hydronephrosis.", "hydronephrosis", .bilateral),
      ("Hydronephrosis of the right kidney.", "hydronephrosis", .right), ("The left kidney shows hydronephrosis.", "hydronephrosis", .left),
      ("Hydronephrosis of both kidneys.", "hydronephrosis", .bilateral), ("Hydronephrosis.", "hydronephrosis", .unstated),
      ("A 3 mm calculus in the left distal ureter.", "calculus", .left),
      ("The tube was left in place; pneumothorax.", "pneumothorax", .unstated),
    ] as [(String, String, Side)])
  func side(text: String, thing: String, side: Side) throws {
    let fact = try #require(texts.facts(text, about: thing).first, "no \(thing)")
    #expect(fact.side == side)
  }

  @Test("Right and left exclude each other, and nothing else does")
  func exclusion() {
    let sides: [Side] = [.unstated, .right, .left, .bilateral, .midline]
    for first in sides {
      for second in sides { #expect(first.excludes(second) == (Set([first, second]) == [.right, .left])) }
    }
  }

  @Test("The evidence of a fact lies in its sentence and holds the mention")
  func evidence() {
    let text = "🩻 No mass. A 3 cm cyst lies in the upper pole of the left kidney; the right kidney is normal."
    let side = texts.document(text).original
    for fact in texts.set(text).facts {
      let sentence = side.sentences[fact.sentence]
      #expect(sentence.range.contains(fact.evidence))
      #expect(fact.mention.allSatisfy { fact.evidence.contains(side.tokens[$0].range) })
    }
  }
}

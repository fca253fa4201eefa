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
      ("In the pancreas, a cyst was noted.", "cyst", "pancreas"), ("Uterus with two fibroids, otherwise normal.", "fibroid", "uterus"),
      ("The fracture is humeral.", "fracture", "humerus"), ("Aneurysm, splenic artery.", "aneurysm", "splenic artery"),
      ("The portal vein, which contains a thrombus, is wide.", "thrombus", "portal vein"),
      ("The peritoneum over liver and spleen shows a calcification.", "calcification", "peritoneum"),
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

  @Test("What a list of structures is free of is denied in each of them")
  func freedom() throws {
    let fact = try #require(texts.facts("The liver and the spleen are free of abscesses.", about: "abscess").first)
    #expect(fact.assertion.polarity == .absent)
    for place in ["liver", "spleen"] { #expect(fact.sites.contains { texts.isPart($0, of: place) }, "\(place)") }
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

  @Test(
    "Members of a coordination share the words of their neighbour",
    arguments: [
      ("Fractures of the second and third ribs.", "fracture", ["rib-2", "rib-3"]),
      ("Fractures of the third, fourth and fifth metatarsals.", "fracture", ["third-metatarsal", "fourth-metatarsal", "fifth-metatarsal"]),
      ("Cysts in hepatic segments 2 and 8.", "cyst", ["liver-segment-2", "liver-segment-8"]),
      ("Nodules in the upper and lower lobes of the lung.", "nodule", ["lung-upper-lobe", "lung-lower-lobe"]),
    ])
  func coordination(text: String, thing: String, places: [String]) throws {
    let fact = try #require(texts.facts(text, about: thing).first)
    let names = fact.sites.map { texts.lexicon.name($0.anatomy) }
    for place in places { #expect(names.contains(place), "\(names)") }
  }

  @Test(
    "A range of levels is one place with two ends",
    arguments: [
      ("Fractures of the fourth to seventh ribs.", "rib-4", "rib-7"), ("Fractures of T10 to T12.", "t10-vertebra", "t12-vertebra"),
    ])
  func range(text: String, first: String, last: String) throws {
    let fact = try #require(texts.facts(text, about: "fracture").first)
    #expect(
      fact.sites.contains { texts.lexicon.name($0.anatomy) == first && $0.through != .none && texts.lexicon.name($0.through) == last })
  }

  @Test(
    "A position names a part of a structure",
    arguments: [
      ("A cyst on the ventral surface of the spleen.", "pos-anterior"), ("A cyst at the medial aspect of the spleen.", "pos-medial"),
      ("A cyst in the superficial spleen.", "pos-superficial"),
    ])
  func part(text: String, part: String) throws {
    let fact = try #require(texts.facts(text, about: "cyst").first)
    #expect(fact.sites.contains { $0.parts.map(texts.lexicon.name).contains(part) })
  }

  @Test("A capital letter before a structure abbreviates its side, and a unit does not")
  func initials() throws {
    #expect(try #require(texts.facts("Hydronephrosis of the R kidney.", about: "hydronephrosis").first).side == .right)
    #expect(try #require(texts.facts("Urine output 2 L kidney edema.", about: "edema").first).side == .unstated)
  }

  @Test("The sides of a text leave out names such as left ventricle, and views")
  func sides() {
    #expect(texts.set("The left ventricle is dilated.").sides.isEmpty)
    #expect(texts.set("Right lateral decubitus view.").sides.isEmpty)
    #expect(texts.set("Cyst of the left ovary.").sides.allSatisfy { $0.side == .left })
  }

  @Test("The place of a device is where its tip is said to be, in the next sentence too")
  func devices() throws {
    let positions = texts.set("A nasogastric tube was inserted. Its tip is in the stomach.").devices
    let position = try #require(positions.last)
    #expect(position.tip.contains { texts.isPart($0, of: "stomach") })
    #expect(texts.set("Catheter from the right jugular vein.").devices.isEmpty)
  }
}

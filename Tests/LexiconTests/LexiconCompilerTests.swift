import Lexicon
import Testing

@Suite("Compiling tables")
struct LexiconCompilerTests {
  private let masses = SmallTables().adding(
    "observations.tsv", "abnormality / - / - / abnormality / - / no", "mass / abnormality / - / mass / - / no",
    "soft-tissue-mass / mass / - / soft-tissue mass / - / no", "lipoma / soft-tissue-mass / - / lipoma | fatty tumor / - / yes")

  @Test("Empty tables compile without faults")
  func empty() throws {
    #expect(try SmallTables().compile().faults.isEmpty)
    #expect(try SmallTables().lexicon().conceptCount == 0)
  }

  @Test("Tables give the same bytes each time")
  func stable() throws {
    #expect(try masses.compile().image == masses.compile().image)
  }

  @Test("An unknown parent is a fault that names table, line and parent")
  func unknownParent() throws {
    let faults = try masses.adding("observations.tsv", "cyst / bubble / - / cyst / - / no").compile().faults
    #expect(faults.map(\.description) == ["Data/observations.tsv:6: 'bubble' is no concept."])
  }

  @Test("An identifier that is defined twice is a fault, in one table or two")
  func twice() throws {
    let same = try masses.adding("observations.tsv", "mass / - / - / lump / - / no").compile().faults
    #expect(same.map(\.description) == ["Data/observations.tsv:6: 'mass' is defined twice."])
    let other = try masses.adding("diagnoses.tsv", "lipoma / - / - / lipomatous tumor").compile().faults
    #expect(other.map(\.description) == ["Data/diagnoses.tsv:2: 'lipoma' is defined twice."])
  }

  @Test("A concept that is a kind of itself is a fault, however long the way round")
  func cycle() throws {
    let faults = try SmallTables().adding(
      "observations.tsv", "a / b / - / aa / - / no", "b / c / - / bb / - / no", "c / a / - / cc / - / no"
    ).compile().faults
    #expect(!faults.isEmpty)
    #expect(faults.allSatisfy { $0.description.contains("is a kind of itself") })
  }

  @Test("A structure that is part of itself is a fault")
  func partCycle() throws {
    let faults = try SmallTables().adding("anatomy.tsv", "hand / - / arm / yes / hand", "arm / - / hand / yes / arm").compile().faults
    #expect(faults.contains { $0.description.contains("is part of itself") })
  }

  @Test("A table without the column of identifiers or forms does not compile", arguments: ["isa\tforms", "id\tisa"])
  func columns(header: String) {
    var tables = SmallTables()
    tables.texts["drugs.tsv"] = header
    #expect(throws: LexiconError.self) { try tables.compile() }
  }

  @Test(
    "Unknown classes, categories and roles are faults",
    arguments: [
      ("cues.tsv", "no / denial / forward / list"), ("cues.tsv", "no / negation / upward / list"),
      ("cues.tsv", "no / negation / forward / page"),
      ("terms.tsv", "colour / red / 0 / -"), ("words.tsv", "noise / bang"), ("roles.tsv", "mass / hero"), ("roles.tsv", "nobody / narrows"),
      ("normality.tsv", "clear / moon / - / -"),
    ])
  func unknownNames(table: String, row: String) throws {
    let faults = try masses.adding(table, row).compile().faults
    #expect(faults.count == 1)
    #expect(faults.allSatisfy { $0.description.hasPrefix("Data/\(table):") })
  }

  @Test("A concept is a kind of all that its parents are kinds of, and of nothing else")
  func ancestors() throws {
    let lexicon = try masses.lexicon()
    let lipoma = try #require(lexicon.concept(named: "lipoma"))
    let mass = try #require(lexicon.concept(named: "mass"))
    let top = try #require(lexicon.concept(named: "abnormality"))
    #expect(lexicon.isA(lipoma, mass) && lexicon.isA(lipoma, top) && lexicon.isA(lipoma, lipoma))
    #expect(!lexicon.isA(mass, lipoma))
    #expect(lexicon.flags(lipoma).contains(.critical))
    #expect(lexicon.label(lipoma) == "lipoma")
    #expect(lexicon.forms(of: lipoma) == ["lipoma", "fatty tumor"])
  }

  @Test("A part belongs to the wholes of its whole and of its kind")
  func wholes() throws {
    let tables = SmallTables().adding(
      "anatomy.tsv", "body / - / - / no / body", "shoulder / - / body / yes / shoulder", "rotator-cuff / - / shoulder / yes / rotator cuff",
      "cuff-muscle / - / rotator-cuff / yes / cuff muscle", "supraspinatus / cuff-muscle / - / yes / supraspinatus",
      "hip / - / body / yes / hip")
    let lexicon = try tables.lexicon()
    let supraspinatus = try #require(lexicon.concept(named: "supraspinatus"))
    for whole in ["cuff-muscle", "rotator-cuff", "shoulder", "body"] {
      #expect(lexicon.isPart(supraspinatus, of: try #require(lexicon.concept(named: whole))), "\(whole)")
    }
    #expect(!lexicon.isPart(supraspinatus, of: try #require(lexicon.concept(named: "hip"))))
    #expect(!lexicon.isPart(try #require(lexicon.concept(named: "shoulder")), of: supraspinatus))
    #expect(lexicon.concept(named: "knee") == nil)
  }
}

import ClinicalFacts
import Testing

@Suite("Age and sex")
struct DemographicsTests {
  private let texts: FactTexts

  init() throws { texts = try FactTexts() }

  @Test(
    "An age covers the years that its words allow",
    arguments: [
      ("A 54-year-old woman.", 54.5), ("A 54 year old woman.", 54.5), ("A 54-year old woman.", 54.5),
      ("A woman aged 54 years.", 54.5), ("A woman, aged 54, fell.", 54.5), ("A fifty-four-year-old woman.", 54.5),
      ("A 54-yr-old woman.", 54.5),
      ("An 18-month-old girl.", 1.5), ("A three-week-old neonate.", 0.06), ("A woman in her fifties.", 54.5), ("54 years, female", 54.5),
      ("A woman in her early thirties.", 32), ("A man of 54 presented.", 54.5),
    ])
  func age(text: String, inside: Double) throws {
    let ages = texts.set(text).demographics.ages.filter(\.isNumber)
    let age = try #require(ages.first, "no age in numbers")
    #expect(age.low <= inside && inside <= age.high, "\(age.low)–\(age.high)")
    #expect(age.high - age.low <= 11)
  }

  @Test(
    "A duration or a size is no age",
    arguments: ["Cough for 3 years.", "A 5-year history of pain.", "Ten years ago he fell.", "Follow-up after 12 months.", "A 54 mm mass."])
  func duration(text: String) {
    #expect(texts.set(text).demographics.ages.isEmpty)
  }

  @Test(
    "The patient's sex is read from nouns and pronouns",
    arguments: [
      ("A 9-year-old girl fell.", "female"), ("This gentleman complained of pain.", "male"), ("He was febrile.", "male"),
      ("Her knee was swollen.", "female"), ("Male infant with fever.", "male"), ("A 60-year-old female.", "female"),
    ])
  func sex(text: String, expected: String) {
    let sexes = Set(texts.set(text).demographics.sexes.map(\.sex.rawValue))
    #expect(sexes == [expected])
  }

  @Test(
    "The sex of relatives is not the patient's", arguments: ["Her mother had breast cancer.", "The patient's mother had breast cancer."])
  func relatives(text: String) {
    #expect(!texts.set(text).demographics.sexes.contains { $0.sex == .male })
  }

  @Test("General knowledge gives the patient no age", arguments: ["Discussion\nA 30-year-old woman is typically affected.\n"])
  func general(text: String) {
    #expect(texts.set(text).demographics.ages.isEmpty)
    #expect(texts.set(text).demographics.sexes.isEmpty)
  }
}

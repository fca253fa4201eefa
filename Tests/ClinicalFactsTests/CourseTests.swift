import ClinicalFacts
import Lexicon
import Testing

@Suite("Courses, spans of time, results and states")
struct CourseTests {
  private let texts: FactTexts

  init() throws { texts = try FactTexts() }

  @Test(
    "A course is read from words and from two sizes",
    arguments: [
      ("The cyst has grown from 12 to 25 mm.", .worse), ("The cyst shrank from 25 to 12 mm.", .better),
      ("The cyst measured 9 cm in March, now 2 cm.", .better), ("The lesion remained stable.", .stable),
      ("The mass has not increased in size.", .stable), ("A growth of 8 mm was measured.", .worse),
    ] as [(String, Trend)])
  func course(text: String, expected: Trend) {
    #expect(texts.set(text).courses.first?.trend == expected, "\(texts.set(text).courses.map(\.trend))")
  }

  @Test(
    "A span is read with how it lies",
    arguments: [
      ("She coughed for six weeks.", 42, .lasting), ("The scan was made two days later.", 2, .after),
      ("He was operated on three years ago.", 1095.75, .before),
    ] as [(String, Double, TimeSpan.Relation)])
  func span(text: String, days: Double, relation: TimeSpan.Relation) {
    let span = texts.set(text).spans.first
    #expect(span?.quantity.largest == days)
    #expect(span?.relation == relation)
  }

  @Test("An ordinal day is a span between two days")
  func countedDay() { #expect(texts.set("The clot was removed on the ninth day.").spans.first?.quantity.values == [8, 9]) }

  @Test(
    "A result belongs to the words before or after it",
    arguments: [
      ("Anti-Hu antibodies were negative.", .negative), ("Testing came back positive for anti-Hu antibodies.", .positive),
      ("Positive Toxocara serology.", .positive), ("Leptospira agglutination 1:800.", .positive),
    ] as [(String, Fact.LaboratoryStatus)])
  func result(text: String, status: Fact.LaboratoryStatus) {
    #expect(texts.set(text).results.contains { $0.status == status }, "\(texts.set(text).results.map(\.status))")
  }

  @Test("A device is in place or out of place")
  func devices() {
    #expect(texts.set("The caval filter has slipped downwards.").devices.first?.isMisplaced == true)
    #expect(texts.set("The caval filter has not migrated.").devices.first?.isMisplaced == false)
    #expect(texts.set("A caval filter is seen.").devices.isEmpty)
  }

  @Test("A drug is given, or refused")
  func drugs() {
    #expect(texts.set("She was given warfarin.").drugs.first?.assertion.polarity == .present)
    #expect(texts.set("No anticoagulant was given.").drugs.first?.assertion.polarity == .absent)
    #expect(texts.set("After warfarin no thrombus remained.").drugs.first?.assertion.polarity == .present)
  }
}

import ClinicalFacts
import Testing

@Suite("Measured values")
struct QuantityTests {
  private let texts: FactTexts

  init() throws { texts = try FactTexts() }

  /// Returns the quantities bound to the cyst of a text.
  private func quantities(_ text: String) -> [Quantity] { texts.facts(text, about: "cyst").flatMap(\.quantities) }

  @Test(
    "Lengths are read in millimetres",
    arguments: [
      ("A 12 mm cyst.", [12]), ("A 1.2 cm cyst.", [12]), ("A 1,2 cm cyst.", [12]), ("A cyst of 12mm.", [12]), ("A 12-mm cyst.", [12]),
      ("A cyst measuring 3 x 4 x 5 cm.", [30, 40, 50]), ("A 3×4 cm cyst.", [30, 40]), ("A cyst measuring 3 cm by 4 cm.", [30, 40]),
      ("A two-centimetre cyst.", [20]), ("A twenty-five millimeter cyst.", [25]),
      ("A cyst, 1,200 mm long.", [1200]), ("A ½ cm cyst.", [5]), ("A 2-inch cyst.", [50.8]), ("A cyst of 0.5 m.", [500]),
    ] as [(String, [Double])])
  func lengths(text: String, expected: [Double]) throws {
    let quantity = try #require(quantities(text).first, "no quantity")
    #expect(quantity.dimension == .length)
    #expect(quantity.values.count == expected.count)
    for (value, wanted) in zip(quantity.values, expected) { #expect(abs(value - wanted) < 0.01, "\(quantity.values)") }
    #expect(!quantity.isRange)
  }

  @Test("A range is one value between two", arguments: ["A 2-3 cm cyst.", "A cyst of 2 to 3 cm.", "A 2–3 cm cyst.", "A 20 - 30 mm cyst."])
  func ranges(text: String) throws {
    let quantity = try #require(quantities(text).first, "no quantity")
    #expect(quantity.isRange)
    #expect([quantity.smallest, quantity.largest] == [20, 30])
  }

  @Test("Axes are no range")
  func axes() throws {
    let quantity = try #require(quantities("A 2 x 3 cm cyst.").first)
    #expect(!quantity.isRange)
  }

  @Test("“About” makes a value approximate", arguments: ["approximately", "about", "~", "roughly"])
  func approximate(word: String) throws {
    #expect(try #require(quantities("A cyst of \(word) 3 cm.").first).isApproximate)
    #expect(try !#require(quantities("A cyst of 3 cm.").first).isApproximate)
  }

  @Test(
    "A value that is no size of the thing has another role",
    arguments: [
      ("The cyst lies 5 mm from the capsule.", .distance), ("A cyst 3 cm above the bladder.", .distance),
      ("The cyst, previously 8 mm, is stable.", .prior), ("A cyst of less than 5 mm.", .limit), ("A 5 mm cyst.", .size),
    ] as [(String, Quantity.Role)])
  func roles(text: String, role: Quantity.Role) throws {
    #expect(try #require(quantities(text).first, "no quantity").role == role)
  }

  @Test("Volumes, attenuation and percentages keep their own dimensions")
  func dimensions() {
    #expect(quantities("The cyst has a volume of 12 ml.").map(\.dimension) == [.volume])
    #expect(quantities("The cyst measures 5 HU.").map(\.dimension) == [.attenuation])
    #expect(quantities("The cyst fills 50 % of the kidney.").map(\.dimension) == [.percent])
  }

  @Test(
    "Numbers without a unit, levels and dates are no quantities",
    arguments: ["Two cysts at L4.", "Cyst, 12 May 2019.", "Cyst in segment 7."])
  func none(text: String) {
    #expect(quantities(text).isEmpty)
  }
}

import ClinicalFacts
import Comparison
import Testing

@Suite("Comparing measurements")
struct MeasurementComparatorTests {
  private func quantity(_ dimension: Quantity.Dimension, _ values: Double..., isRange: Bool = false, resolution: Double = 1) -> Quantity {
    var quantity = Quantity(dimension: dimension, values: values, resolution: resolution, tokens: 0..<1)
    quantity.isRange = isRange
    return quantity
  }

  @Test(
    "Lengths differ beyond 20 % and 2 mm",
    arguments: [
      (8.0, 8.0, .equal), (8, 9, .close), (50, 58, .close), (8, 12, .different), (30, 45, .different), (8, 80, .slipped),
      (1.2, 120, .slipped),
    ] as [(Double, Double, MeasurementComparator.Relation)])
  func lengths(first: Double, second: Double, expected: MeasurementComparator.Relation) {
    #expect(MeasurementComparator.relation(quantity(.length, first), quantity(.length, second)) == expected)
    #expect(MeasurementComparator.relation(quantity(.length, second), quantity(.length, first)) == expected)
  }

  @Test("A range agrees with any value inside it")
  func ranges() {
    let range = quantity(.length, 20, 30, isRange: true, resolution: 10)
    #expect(MeasurementComparator.relation(range, quantity(.length, 25)) == .equal)
    #expect(MeasurementComparator.relation(range, quantity(.length, 45)) == .different)
  }

  @Test("A cliff of attenuation lies between values that are otherwise close")
  func attenuation() {
    #expect(MeasurementComparator.relation(quantity(.attenuation, 8), quantity(.attenuation, 18)) == .different)
    #expect(MeasurementComparator.relation(quantity(.attenuation, 30), quantity(.attenuation, 45)) == .close)
  }

  @Test("A cliff of stenosis lies between percentages that are otherwise close")
  func percentages() {
    #expect(MeasurementComparator.relation(quantity(.percent, 50), quantity(.percent, 70)) == .different)
    #expect(MeasurementComparator.relation(quantity(.percent, 80), quantity(.percent, 95)) == .close)
  }
}

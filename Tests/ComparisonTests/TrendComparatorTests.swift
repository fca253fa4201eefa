import ClinicalFacts
import Comparison
import Testing

@Suite("Trend comparator")
struct TrendComparatorTests {
  @Test("Only crossing from a benign to an active course counts")
  func classes() {
    let benign: [Trend] = [.stable, .better, .resolved]
    let active: [Trend] = [.new, .worse]
    for one in benign {
      for other in active { #expect(TrendComparator.excludes(one, other) && TrendComparator.excludes(other, one)) }
      for other in benign { #expect(!TrendComparator.excludes(one, other)) }
    }
    for one in active { for other in active { #expect(!TrendComparator.excludes(one, other)) } }
  }
}

import ClinicalFacts
import Comparison
import Lexicon
import Testing

@Suite("Comparing values of scales")
struct ScaleComparatorTests {
  private func value(_ order: Int, scale: Int = 1, isDenied: Bool = false) -> ScaleValue {
    ScaleValue(concept: .none, scale: scale, order: order, isDenied: isDenied)
  }

  @Test("Values of one scale exclude each other, equal ranks and other scales do not")
  func exclusion() {
    #expect(ScaleComparator.excludes(value(1), value(2), isGraded: false))
    #expect(!ScaleComparator.excludes(value(2), value(2), isGraded: false))
    #expect(!ScaleComparator.excludes(value(1), value(2, scale: 2), isGraded: false))
    #expect(!ScaleComparator.excludes(value(0), value(2), isGraded: false))
  }

  @Test("Neighbours on a graded scale are compatible unless asked for")
  func neighbours() {
    #expect(!ScaleComparator.excludes(value(2), value(3), isGraded: true))
    #expect(ScaleComparator.excludes(value(2), value(3), isGraded: true, neighbours: true))
    #expect(ScaleComparator.excludes(value(1), value(4), isGraded: true))
  }

  @Test("A denied value excludes only itself")
  func denial() {
    #expect(ScaleComparator.excludes(value(4, isDenied: true), value(4), isGraded: true))
    #expect(!ScaleComparator.excludes(value(4, isDenied: true), value(1), isGraded: true))
    #expect(!ScaleComparator.excludes(value(4, isDenied: true), value(4, isDenied: true), isGraded: true))
  }

  @Test("Half steps and the words of one size are no distance")
  func distance() {
    #expect(ScaleComparator.distance(value(2), value(3), isGraded: true, hasHalfSteps: true) == .none)
    #expect(ScaleComparator.distance(value(2), value(4), isGraded: true, hasHalfSteps: true) == .oneDegree)
    #expect(ScaleComparator.distance(value(2), value(6), isGraded: true, hasHalfSteps: true) == .far)
    #expect(ScaleComparator.distance(value(1), value(2), isGraded: true, hasHalfSteps: false) == .none)
    #expect(ScaleComparator.distance(value(2), value(4), isGraded: true, hasHalfSteps: false) == .far)
  }
}

import Comparison
import Testing

@Suite("Test name comparator")
struct TestNameComparatorTests {
  @Test(
    "All words of one name stand in the other",
    arguments: [
      (["transglutaminase"], ["tissue", "transglutaminase"], true), (["lupus", "anticoagulant"], ["lupus", "anticoagulant"], true),
      (["borrelia", "igg"], ["borrelia", "igm"], false), (["estrogen"], ["progesterone"], false), ([], ["hu"], false), ([], [], false),
    ] as [([String], [String], Bool)])
  func names(first: [String], second: [String], isOne: Bool) {
    #expect(TestNameComparator.isOneTest(Set(first), Set(second)) == isOne)
    #expect(TestNameComparator.isOneTest(Set(second), Set(first)) == isOne)
  }
}

import ClinicalFacts
import Comparison
import Lexicon
import Testing

@Suite("Places that exclude each other")
struct PlaceComparatorTests {
  private let lexicon: Lexicon
  private let comparator: PlaceComparator

  init() throws {
    lexicon = try Lexicon.embedded.get()
    comparator = PlaceComparator(lexicon: lexicon, entailment: Entailment(lexicon: lexicon, core: CoreConcepts(lexicon: lexicon)))
  }

  private func site(_ name: String, _ side: Side = .unstated, through: String? = nil) throws -> Site {
    var site = Site(anatomy: try #require(lexicon.concept(named: name), "\(name)"), within: .none, side: side, tokens: 0..<0)
    if let through { site.through = try #require(lexicon.concept(named: through)) }
    return site
  }

  @Test(
    "Levels, parts of organs and structures exclude each other; a whole and its part do not",
    arguments: [
      ("t7-vertebra", "t8-vertebra", .levels(isAdjacent: true)), ("t7-vertebra", "l2-vertebra", .levels(isAdjacent: false)),
      ("l3-vertebra", "l3-l4-disc", .compatible), ("rib-2", "rib-9", .levels(isAdjacent: false)),
      ("liver-segment-2", "liver-segment-6", .subsites(isAdjacent: false)),
      ("liver-segment-5", "liver-segment-6", .subsites(isAdjacent: true)),
      ("liver-segment-2", "right-hepatic-lobe", .subsites(isAdjacent: false)), ("liver-segment-2", "left-hepatic-lobe", .compatible),
      ("gastric-fundus", "pylorus", .subsites(isAdjacent: false)), ("gastric-fundus", "stomach", .compatible),
      ("anterior-cruciate-ligament", "posterior-cruciate-ligament", .structures), ("spleen", "splenic-vein", .compatible),
    ] as [(String, String, PlaceRelation)])
  func relation(first: String, second: String, relation: PlaceRelation) throws {
    #expect(comparator.relation(try site(first), try site(second)) == relation)
    #expect(comparator.relation(try site(second), try site(first)) == relation)
  }

  @Test("A range agrees with all levels inside it")
  func ranges() throws {
    let range = try site("l2-vertebra", through: "l5-vertebra")
    #expect(comparator.relation(range, try site("l4-vertebra")) == .compatible)
    #expect(comparator.relation(try site("t11-vertebra"), range) == .levels(isAdjacent: false))
  }

  @Test(
    "The clock of the breast is mirrored by the side",
    arguments: [
      ("breast-2-oclock", Side.left, "upper-outer-quadrant"), ("breast-2-oclock", .right, "upper-inner-quadrant"),
      ("breast-8-oclock", .left, "lower-inner-quadrant"), ("breast-8-oclock", .right, "lower-outer-quadrant"),
      ("breast-11-oclock", .left, "upper-inner-quadrant"), ("breast-4-oclock", .right, "lower-inner-quadrant"),
    ])
  func clock(hour: String, side: Side, quadrant: String) throws {
    for name in ["upper-outer-quadrant", "upper-inner-quadrant", "lower-outer-quadrant", "lower-inner-quadrant"] {
      let relation = comparator.relation(try site(hour, side), try site(name, side))
      #expect((relation == .compatible) == (name == quadrant), "\(name)")
    }
    #expect(comparator.relation(try site(hour), try site(quadrant)) == .compatible)
    #expect(comparator.relation(try site("breast-12-oclock", side), try site("breast-1-oclock", side)) == .subsites(isAdjacent: true))
  }
}

import Lexicon
import Testing

@Suite("Series of structures")
struct SeriesTests {
  @Test("The members of a series get ranks two apart and the flag of its kind")
  func ranks() throws {
    let lexicon = try SmallTables().adding("anatomy.tsv", "top / - / - / no / top", "base / - / - / no / base")
      .adding("series.tsv", "column / level / 2 / top | base").lexicon()
    let top = try #require(lexicon.concept(named: "top"))
    let base = try #require(lexicon.concept(named: "base"))
    #expect(lexicon.order(top) == 2 && lexicon.order(base) == 4)
    #expect(lexicon.groupKey(top) == lexicon.groupKey(base) && lexicon.groupKey(top) != 0)
    #expect(lexicon.flags(top).contains(.level) && !lexicon.flags(top).contains(.subsite))
  }

  @Test(
    "A row with an unknown kind, rank or structure is a fault",
    arguments: ["column / floor / 2 / top", "column / level / x / top", "column / level / 2 / attic"])
  func faults(row: String) throws {
    let faults = try SmallTables().adding("anatomy.tsv", "top / - / - / no / top").adding("series.tsv", row).compile().faults
    #expect(faults.count == 1)
  }
}

import ConcordKit
import Lexicon
import Testing

@Suite("Coverage of the lexicon")
struct LexiconCoverageTests {
  private func coverage(_ texts: String...) throws -> LexiconCoverage {
    var coverage = LexiconCoverage(lexicon: try Lexicon.embedded.get())
    for text in texts { coverage.add(Array(text.utf8)) }
    return coverage
  }

  @Test("A phrase counts as known by its head, as covered by all its words")
  func heads() throws {
    let coverage = try coverage("There is a quorbish hepatic cyst next to the frobnicator.")
    #expect(coverage.phrases == 2 && coverage.known == 1 && coverage.covered == 0)
    #expect(coverage.unknownHeads(5).map(\.head) == ["frobnicator"])
  }

  @Test("General English is left out and told of; function words and numbers are no phrases")
  func general() throws {
    let coverage = try coverage("They were at the hospital.", "It is by the author.", "It was in the liver.")
    #expect(coverage.general == 2)
    #expect(coverage.known == 1 && coverage.phrases == 1)
  }

  @Test("Heads are counted over texts, the most frequent first, plurals with their singular")
  func order() throws {
    let coverage = try coverage("A zibble and a wumpet.", "Two wumpets.", "A wumpet.")
    let heads = coverage.unknownHeads(9)
    #expect(heads.map(\.count) == [3, 1])
    #expect(heads.first.map { $0.head.hasPrefix("wumpet") } == true)
    #expect(coverage.unknownHeads(1).count == 1 && coverage.unknownHeads(0).isEmpty && coverage.unknownHeads(-1).isEmpty)
  }

  @Test("Nothing is counted in a text without words", arguments: ["", "  \n", "12.5 × 3", "🩻 — …"])
  func empty(text: String) throws {
    #expect(try coverage(text).phrases == 0)
  }
}

import Lexicon
import Testing

@Suite("Laboratory norms")
struct LaboratoryNormTests {
  private let lexicon: Lexicon

  init() throws { lexicon = try Lexicon.embedded.get() }

  private func norm(_ name: String) throws -> LaboratoryNorm {
    let concept = try #require(lexicon.concept(named: name))
    return try #require(lexicon.laboratoryNorms[concept])
  }

  @Test("Ranges, limits and ranges by sex are read; of several the widest counts")
  func ranges() throws {
    let potassium = try norm("potassium")
    #expect(potassium.low.map { abs($0 - 3.5) < 0.001 } == true && potassium.high.map { abs($0 - 5.1) < 0.001 } == true)
    let crp = try norm("crp")
    #expect(crp.low == nil && crp.high == 5)
    let uricAcid = try norm("uric-acid")
    #expect(uricAcid.low == 140 && uricAcid.high == 420)
  }

  @Test("Each unit has the factor to the first one")
  func factors() throws {
    let factors = Set(try norm("albumin").factors.values.map { ($0 * 1000).rounded() })
    #expect(factors == [1, 1000, 10_000])
  }
}

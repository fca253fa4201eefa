import Comparison
import ConcordKit
import Testing

/// Choosing rules.
@Suite("Rule selection")
struct RuleSelectionTests {
  private let rules = [
    ("L201", "side-conflict"), ("L206", "extent-conflict"), ("P101", "presence-conflict"), ("U909", "unsupported-detail"),
  ].map {
    RuleDescription(
      id: $0.0, name: $0.1, category: .location, defaultSeverity: $0.0 == "U909" ? .off : .error, precedence: 1, summary: "", rationale: "",
      limits: "",
      triggering: [], nonTriggering: [])
  }

  private func resolve(_ selection: RuleSelection) throws(UnknownRuleError) -> [String] { try selection.resolve(among: rules).sorted() }

  @Test("by default every rule runs that is not off")
  func defaults() throws {
    #expect(try resolve(RuleSelection()) == ["L201", "L206", "P101"])
    #expect(try resolve(RuleSelection(extendSelect: ["U"])) == ["L201", "L206", "P101", "U909"])
  }

  @Test("identifiers, beginnings of them and names select, in any case")
  func selectors() throws {
    #expect(try resolve(RuleSelection(select: ["l2"])) == ["L201", "L206"])
    #expect(try resolve(RuleSelection(select: ["Extent-Conflict", "P101"])) == ["L206", "P101"])
    #expect(try resolve(RuleSelection(select: ["ALL"])).count == 4)
  }

  @Test("the more specific selector wins, and ignoring wins between equals")
  func specificity() throws {
    #expect(try resolve(RuleSelection(select: ["L"], ignore: ["L206"])) == ["L201"])
    #expect(try resolve(RuleSelection(select: ["L206"], ignore: ["L2"])) == ["L206"])
    #expect(try resolve(RuleSelection(select: ["L2"], ignore: ["L2"])) == [])
    #expect(try resolve(RuleSelection(ignore: ["ALL"])) == [])
  }

  @Test("an unknown rule is refused with the nearest known one")
  func unknown() {
    #expect { try resolve(RuleSelection(ignore: ["extend-conflict"])) } throws: {
      ($0 as? UnknownRuleError)?.description == "there is no rule “extend-conflict”; did you mean “extent-conflict”?"
    }
    #expect { try resolve(RuleSelection(select: ["Z99"])) } throws: { ($0 as? UnknownRuleError)?.selector == "Z99" }
  }
}

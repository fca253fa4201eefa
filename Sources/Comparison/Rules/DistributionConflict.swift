import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports a thing that is focal in one text and diffuse in the other, or central and peripheral, or in the upper and the lower zones.
struct DistributionConflict: Rule {
  static let description = RuleDescription(
    id: "L207", name: "distribution", category: .location, defaultSeverity: .warning, precedence: 8,
    summary: "The two texts give a thing distributions that exclude each other.",
    rationale: "Focal and diffuse disease, central and peripheral disease have different causes.",
    limits: "Neighbouring steps such as focal and segmental are not held against each other; nor is a thing with several distributions.",
    triggering: [
      .init(original: "Diffuse hepatic steatosis.", report: "Focal hepatic steatosis."),
      .init(original: "Focal thickening of the gallbladder wall.", report: "Diffuse thickening of the gallbladder wall."),
      .init(original: "Diffuse white matter edema.", report: "White matter edema, focal."),
    ],
    nonTriggering: [
      .init(original: "Diffuse hepatic steatosis.", report: "Hepatic steatosis."),
      .init(original: "Focal hepatic steatosis.", report: "Focal hepatic steatosis and diffuse splenic enlargement."),
      .init(original: "Diffuse fibrosis with focal calcification.", report: "Focal calcification; diffuse fibrosis."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let originals = comparison.originalStatements.filter(isPresent)
    let wording = FactWording(lexicon: comparison.lexicon)
    for fact in comparison.reportStatements where isPresent(fact) {
      let candidates = originals.filter { isSameThing($0, fact, comparison) }
      for value in values(of: fact, comparison) {
        let rivals = candidates.flatMap { own in
          values(of: own, comparison).filter { comparison.lexicon.groupKey($0) == comparison.lexicon.groupKey(value) }.map { (own, $0) }
        }
        guard let (rival, other) = rivals.first, rivals.allSatisfy({ excludes($0.1, value, comparison.lexicon) }) else { continue }
        report(
          detection(
            message:
              "The case calls \(wording.subject(rival)) \(comparison.lexicon.label(other)); the report calls it \(comparison.lexicon.label(value)).",
            original: comparison.claim(rival, .original), report: comparison.claim(fact, .report)))
        break
      }
    }
  }

  private func isPresent(_ fact: Fact) -> Bool { fact.kind == .concept && fact.assertion.polarity == .present }

  /// The distributions that a fact is given, by its name too.
  private func values(of fact: Fact, _ comparison: FactComparison) -> [ConceptID] {
    fact.distributions + fact.attributes.filter { comparison.core.distributions.contains(comparison.lexicon.groupKey($0)) }
  }

  /// Whether two facts are the same thing, or kinds of one thing named by their distribution.
  private func isSameThing(_ first: Fact, _ second: Fact, _ comparison: FactComparison) -> Bool {
    if comparison.matcher.isSameThing(first, second) { return true }
    guard !first.distributions.isEmpty, !second.distributions.isEmpty, !first.side.excludes(second.side) else { return false }
    let parents = comparison.lexicon.list(.parents, of: first.subject)
    let shared = comparison.lexicon.list(.parents, of: second.subject).first(where: parents.contains)
    return shared.map { !comparison.lexicon.flags($0).contains(.umbrella) } ?? false && comparison.matcher.isSamePlace(first, second)
  }

  private func excludes(_ first: ConceptID, _ second: ConceptID, _ lexicon: Lexicon) -> Bool {
    let gap = abs(lexicon.order(first) - lexicon.order(second))
    return lexicon.flags(first).contains(.adjacentCompatible) ? gap > 1 : gap > 0
  }
}

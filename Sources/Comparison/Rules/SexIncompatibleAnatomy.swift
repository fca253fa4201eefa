import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports organs that a patient of the stated sex does not have.
struct SexIncompatibleAnatomy: Rule {
  static let description = RuleDescription(
    id: "X803", name: "sex-incompatible-anatomy", category: .demographics, defaultSeverity: .error, precedence: 15,
    summary: "The report describes an organ that a patient of this sex does not have.",
    rationale: "The report may be of another patient, or a template for the other sex.",
    limits: "Silent when the case itself speaks of such an organ, or uses words of both sexes; what is said to be absent is not counted.",
    triggering: [
      .init(original: "A 47-year-old man with flank pain.", report: "The uterus is normal."),
      .init(original: "A 63-year-old woman with hematuria.", report: "The prostate is enlarged."),
      .init(original: "This man complained of pelvic pain.", report: "An ovarian cyst is seen."),
    ],
    nonTriggering: [
      .init(original: "A 47-year-old woman with flank pain.", report: "The uterus is normal."),
      .init(original: "A 47-year-old man with persistent müllerian duct syndrome and a uterus.", report: "The uterus is small."),
      .init(original: "A patient with flank pain.", report: "The prostate is enlarged."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let stated =
      comparison.original.demographics.sexes.isEmpty ? comparison.report.demographics.sexes : comparison.original.demographics.sexes
    guard let sex = stated.first, stated.allSatisfy({ $0.sex == sex.sex }) else { return }
    let excluded: Concept.Flags = sex.sex == .male ? .female : .male
    guard !comparison.original.facts.contains(where: { belongs($0, to: excluded, comparison) }) else { return }
    for fact in comparison.reportStatements where belongs(fact, to: excluded, comparison) {
      guard fact.assertion.polarity == .present || fact.kind != .concept || !fact.sites.isEmpty else { continue }
      let side: SegmentRole = comparison.original.demographics.sexes.isEmpty ? .report : .original
      report(
        detection(
          message: "The patient is \(sex.sex.rawValue); the report describes an organ of the other sex.",
          original: Claim(side: side, range: sex.range, fact: "sex · \(sex.sex.rawValue)"), report: comparison.claim(fact, .report)))
      return
    }
  }

  /// Whether a fact is about an organ that only one sex has: all its places, or all those of its subject, are.
  private func belongs(_ fact: Fact, to sex: Concept.Flags, _ comparison: FactComparison) -> Bool {
    let lexicon = comparison.lexicon
    func has(_ place: ConceptID) -> Bool {
      lexicon.flags(place).contains(sex) || lexicon.list(.ancestors, of: place).contains { lexicon.flags($0).contains(sex) }
        || lexicon.list(.wholes, of: place).contains { lexicon.flags($0).contains(sex) }
    }
    if fact.kind == .examination { return false }
    if !fact.sites.isEmpty { return fact.sites.contains { has($0.anatomy) } }
    guard fact.kind == .concept, fact.subject != .none else { return false }
    let usual = lexicon.list(.sites, of: fact.subject)
    return !usual.isEmpty && usual.allSatisfy(has)
  }
}

import CaseDocument
import ClinicalFacts
import Lexicon

/// Notes a finding of the report of which the case says nothing.
struct UnsupportedFinding: Rule {
  static let description = RuleDescription(
    id: "U901", name: "unsupported-finding", category: .unsupported, defaultSeverity: .note, precedence: 70,
    summary: "The report states a finding of which the case says nothing.",
    rationale: "What the case does not support may be made up.",
    limits:
      "A note, since the case may not tell everything; an error for findings of `Data/critical.tsv` that a case of several statements does not support. Silent for what the case names in any sense, what usually goes with it, and kinds of it.",
    triggering: [
      .init(
        original: "CT of the abdomen shows a mass in the pancreatic head.",
        report: "Mass in the pancreatic head. There is a calculus in the left kidney."),
      .init(
        original: "MRI of the knee: tear of the medial meniscus.",
        report: "Medial meniscal tear. A cyst is seen in the left kidney."),
      .init(
        original: "Ultrasound shows a cyst of the left ovary.",
        report: "Left ovarian cyst and splenomegaly."),
    ],
    nonTriggering: [
      .init(
        original: "CT of the abdomen shows a mass in the pancreatic head.",
        report: "Mass in the pancreatic head."),
      .init(
        original: "MRI of the knee: tear of the medial meniscus.",
        report: "No lipoma. Medial meniscal tear."),
      .init(
        original: "Ultrasound shows splenomegaly.",
        report: "Enlarged spleen."),
    ])

  /// The fewest statements of a case that can be expected to tell of what must be told at once.
  private static let fewestStatements = 5

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let support = Support(comparison: comparison)
    let own = comparison.originalStatements
    guard !own.isEmpty else { return }
    let wording = FactWording(lexicon: comparison.lexicon)
    var told: [ConceptID] = []
    for fact in comparison.reportStatements where support.isClaim(fact) && !told.contains(fact.subject) {
      guard !support.speaks(comparison.original, of: fact) else { continue }
      let names = support.namesPlace(comparison.original, of: fact)
      let significance = support.significance(fact.subject)
      guard names == false || significance > .notable || isNamedFinding(fact, comparison) else { continue }
      told.append(fact.subject)
      let isError =
        significance == .critical && names == false && fact.assertion.certainty == .definite && own.count >= Self.fewestStatements
        && !fact.assertion.isFollowUp && !support.namesRegion(comparison.original, of: fact)
        && !support.speaks(comparison.original, of: fact, anywhere: true)
      report(
        detection(
          // A paraphrase of something in a place that the case names is far more frequent than an addition there.
          .unsupported, severity: isError ? .error : nil, significance: names == false ? significance : min(significance, .routine),
          message: "The report states \(wording.phrase(fact)); the case says nothing of it.", original: nil,
          report: comparison.claim(fact, .report)))
    }
  }

  /// Whether a fact is a disease, or a finding of an organ of its own, rather than a mere appearance such as a shape.
  private func isNamedFinding(_ fact: Fact, _ comparison: FactComparison) -> Bool {
    comparison.lexicon.kind(fact.subject) == .diagnosis || !comparison.lexicon.list(.sites, of: fact.subject).isEmpty
  }
}

import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports a thing that the report puts on the other side of the body.
struct LateralityFlip: Rule {
  static let description = RuleDescription(
    id: "L201", name: "laterality-flip", category: .laterality, defaultSeverity: .error,
    summary: "The report puts a thing on the right that the case has on the left, or the other way round.",
    rationale: "A wrong side can lead to surgery on the wrong side.",
    limits: "Silent when the case mentions the thing on both sides or without a side.",
    triggering: [
      .init(original: "Left hydronephrosis.", report: "Right hydronephrosis."),
      .init(original: "A calculus in the right kidney.", report: "A calculus in the left kidney."),
      .init(original: "Avascular necrosis of the left femoral head.", report: "Avascular necrosis of the right femoral head."),
    ],
    nonTriggering: [
      .init(original: "Left hydronephrosis.", report: "Left hydronephrosis."),
      .init(original: "Bilateral pleural effusions.", report: "Right and left pleural effusions."),
      .init(original: "The drain was left in place on the right.", report: "Right-sided drain."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let originals = comparison.originalStatements.filter(isPresent)
    let wording = FactWording(lexicon: comparison.lexicon)
    for fact in comparison.reportStatements where isPresent(fact) && (fact.side == .right || fact.side == .left) {
      let candidates = originals.filter { isSameThing($0, fact, comparison) }
      guard !candidates.isEmpty, let flipped = candidates.first(where: { $0.side.excludes(fact.side) }) else { continue }
      guard candidates.allSatisfy({ $0.side.excludes(fact.side) }) else { continue }
      report(
        detection(
          message: "The case has \(wording.phrase(flipped)) on the \(flipped.side.word); the report puts it on the \(fact.side.word).",
          original: comparison.claim(flipped, .original), report: comparison.claim(fact, .report)))
    }
  }

  private func isPresent(_ fact: Fact) -> Bool { fact.kind == .concept && fact.assertion.polarity == .present }

  /// The same kind of thing in the same kind of place.
  private func isSameThing(_ first: Fact, _ second: Fact, _ comparison: FactComparison) -> Bool {
    guard comparison.entailment.related(first.subject, second.subject) else { return false }
    if first.sites.isEmpty || second.sites.isEmpty { return true }
    return first.sites.contains { one in second.sites.contains { comparison.entailment.overlap(one, $0) || mirrored(one, $0, comparison) } }
  }

  /// Structures that have an entry for each side, such as the right and the left lung.
  private func mirrored(_ first: Site, _ second: Site, _ comparison: FactComparison) -> Bool {
    let parents = Set(comparison.lexicon.list(.parents, of: first.anatomy))
    return first.side.excludes(second.side) && comparison.lexicon.list(.parents, of: second.anatomy).contains(where: parents.contains)
  }
}

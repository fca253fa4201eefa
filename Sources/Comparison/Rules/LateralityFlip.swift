import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports a thing that the report puts on the other side of the body.
struct LateralityFlip: Rule {
  static let description = RuleDescription(
    id: "L201", name: "laterality-flip", category: .laterality, defaultSeverity: .error, precedence: 5,
    summary: "The report puts a thing on the right that the case has on the left, or the other way round.",
    rationale: "A wrong side can lead to surgery on the wrong side.",
    limits: "Silent when the case mentions the thing, or anything in the same place, on both sides or without a side.",
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
      guard let flipped = flippedThing(fact, among: originals, comparison) else { continue }
      report(
        detection(
          message: "The case has \(wording.phrase(flipped)) on the \(flipped.side.word); the report has it on the \(fact.side.word).",
          original: claim(flipped, .original, comparison), report: claim(fact, .report, comparison)))
    }
    for place in comparison.report.places {
      guard let flipped = flippedPlace(place, comparison) else { continue }
      report(
        detection(
          message: "The case speaks of the \(wording.place(flipped.site)); the report speaks of the \(wording.place(place.site)).",
          original: Claim(side: .original, range: flipped.range, fact: wording.place(flipped.site)),
          report: Claim(side: .report, range: place.range, fact: wording.place(place.site))))
    }
  }

  private func claim(_ fact: Fact, _ side: SegmentRole, _ comparison: FactComparison) -> Claim {
    Claim(side: side, range: fact.sideEvidence, fact: comparison.claim(fact, side).fact)
  }

  /// The same thing, which the case has on the other side only.
  private func flippedThing(_ fact: Fact, among originals: [Fact], _ comparison: FactComparison) -> Fact? {
    let candidates = originals.filter { comparison.matcher.isSameThingOnAnySide($0, fact) }
    return candidates.allSatisfy { $0.side.excludes(fact.side) } ? candidates.first : nil
  }

  /// The same structure, which each text names on one side only and not on the same.
  private func flippedPlace(_ place: AffectedPlace, _ comparison: FactComparison) -> AffectedPlace? {
    let candidates = comparison.original.places.filter { comparison.matcher.isSamePlace($0.site, place.site) }
    guard let first = candidates.first, candidates.allSatisfy({ $0.site.side.excludes(place.site.side) }) else { return nil }
    let others = comparison.report.places.filter { comparison.matcher.isSamePlace($0.site, place.site) }
    let isBilateral = comparison.original.facts.contains { fact in
      fact.side == .bilateral && fact.sites.contains { comparison.matcher.isSamePlace($0, place.site) }
    }
    return !isBilateral && others.allSatisfy { $0.site.side == place.site.side } ? first : nil
  }

  private func isPresent(_ fact: Fact) -> Bool { fact.kind == .concept && fact.assertion.polarity == .present }
}

import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports a thing that the report puts on the other side of the body.
struct LateralityFlip: Rule {
  static let description = RuleDescription(
    id: "L201", name: "laterality-flip", category: .laterality, defaultSeverity: .error, precedence: 5,
    summary: "The report puts a thing on the right that the case has on the left, or the other way round.",
    rationale: "A wrong side can lead to surgery on the wrong side.",
    limits: "Silent when one of the texts names the thing, or the place, on both sides.",
    triggering: [
      .init(original: "Left hydronephrosis.", report: "Right hydronephrosis."),
      .init(original: "A calculus in the right kidney.", report: "A calculus in the left kidney."),
      .init(original: "Avascular necrosis of the left femoral head.", report: "Avascular necrosis of the right femoral head."),
      .init(original: "The trachea is displaced to the left.", report: "The trachea is displaced towards the right."),
      .init(original: "Cyst of the left ovary; the right ovary is normal.", report: "Cyst of the right ovary; the left ovary is normal."),
    ],
    nonTriggering: [
      .init(original: "Left hydronephrosis.", report: "Left hydronephrosis."),
      .init(original: "Bilateral pleural effusions.", report: "Right and left pleural effusions."),
      .init(original: "The drain was left in place on the right.", report: "Right-sided drain."),
      .init(original: "Opacities in the right and left lung bases.", report: "Opacity at the left lung base."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let matcher = SideMatcher(comparison: comparison)
    let wording = FactWording(lexicon: comparison.lexicon)
    for fact in comparison.reportStatements where matcher.isOneSided(fact) {
      guard let flipped = matcher.flipped(fact) else { continue }
      report(
        detection(
          message: "The case has \(wording.phrase(flipped)) on the \(flipped.side.word); the report has it on the \(fact.side.word).",
          original: claim(flipped, .original, comparison), report: claim(fact, .report, comparison)))
    }
    for fact in comparison.reportStatements {
      guard let reversed = matcher.reversed(fact) else { continue }
      report(
        detection(
          message: "The case has \(wording.subject(reversed)) to one side; the report has it to the other.",
          original: claim(reversed, .original, comparison), report: claim(fact, .report, comparison)))
    }
    for place in comparison.report.places {
      guard let flipped = matcher.flipped(place) else { continue }
      report(
        detection(
          message: "The case speaks of the \(wording.place(flipped.site)); the report speaks of the \(wording.place(place.site)).",
          original: Claim(side: .original, range: flipped.range, fact: wording.place(flipped.site)),
          report: Claim(side: .report, range: place.range, fact: wording.place(place.site))))
    }
    if let (original, word) = matcher.oppositeTexts {
      report(
        detection(
          severity: .warning, message: "The case speaks of the \(original.side.word) side only, the report of the \(word.side.word).",
          original: Claim(side: .original, range: original.range, fact: original.side.word),
          report: Claim(side: .report, range: word.range, fact: word.side.word)))
    }
    for (original, word) in AlignedPlaces(comparison: comparison).sides() {
      report(
        detection(
          message: "The case speaks of the \(original.side.word) side here, the report of the \(word.side.word).",
          original: Claim(side: .original, range: original.range, fact: original.side.word),
          report: Claim(side: .report, range: word.range, fact: word.side.word)))
    }
  }

  private func claim(_ fact: Fact, _ side: SegmentRole, _ comparison: FactComparison) -> Claim {
    Claim(side: side, range: fact.sideEvidence, fact: comparison.claim(fact, side).fact)
  }
}

import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports a thing on both sides in one text and on one side only in the other, and a larger side that is the other one.
struct SideSetMismatch: Rule {
  static let description = RuleDescription(
    id: "L202", name: "side-set-mismatch", category: .laterality, defaultSeverity: .error, precedence: 4,
    summary: "One text has a thing on both sides, the other on one side only; or the larger side is the other one.",
    rationale: "Whether one or both of a pair are diseased decides treatment and often the diagnosis.",
    limits:
      "Of a thing on both sides in the case and on one in the report it speaks only when the report clears the other side; the reverse is a warning.",
    triggering: [
      .init(original: "Bilateral hydronephrosis.", report: "Left hydronephrosis. The right kidney is normal."),
      .init(original: "Right inguinal hernia.", report: "Bilateral inguinal hernias."),
      .init(original: "Bilateral renal cysts, right greater than left.", report: "Bilateral renal cysts, left greater than right."),
    ],
    nonTriggering: [
      .init(original: "Bilateral hydronephrosis.", report: "Hydronephrosis of the right and the left kidney."),
      .init(original: "Bilateral hydronephrosis.", report: "Left hydronephrosis."),
      .init(original: "Cysts in the left kidney and in both adrenal glands.", report: "Bilateral cysts."),
      .init(original: "Right and left inguinal hernias.", report: "Bilateral inguinal hernias."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let originals = comparison.originalStatements.filter(isPresent)
    let reports = comparison.reportStatements.filter(isPresent)
    let wording = FactWording(lexicon: comparison.lexicon)
    for fact in reports {
      let candidates = originals.filter { comparison.matcher.isSameThingOnAnySide($0, fact) }
      guard let first = candidates.first else { continue }
      let own = reports.filter { comparison.matcher.isSameThingOnAnySide($0, fact) }
      if let other = candidates.first(where: { leadsOnOtherSide($0, fact, comparison) }) {
        report(make("The larger side is another in the case than in the report.", other, fact, comparison, nil))
      } else if isBilateral(candidates), isOneSided(own), let cleared = cleared(own, comparison) {
        report(
          make(
            "The case has \(wording.subject(fact)) on both sides; the report clears the \(cleared.side.word) side.", first, fact,
            comparison, nil))
      } else if isOneSided(candidates), fact.side == .bilateral {
        let isCleared = self.isCleared(first.side, in: comparison.originalStatements, fact, comparison)
        guard isCleared || comparison.original.sides.allSatisfy({ $0.side == first.side }) else { continue }
        report(
          make(
            "The case has \(wording.subject(fact)) on the \(first.side.word); the report has it on both sides.", first, fact, comparison,
            isCleared ? nil : .warning))
      }
    }
  }

  private func make(_ message: String, _ original: Fact, _ fact: Fact, _ comparison: FactComparison, _ severity: Severity?) -> Detection {
    detection(
      severity: severity, message: message,
      original: Claim(side: .original, range: original.sideEvidence, fact: comparison.claim(original, .original).fact),
      report: Claim(side: .report, range: fact.sideEvidence, fact: comparison.claim(fact, .report).fact))
  }

  private func isPresent(_ fact: Fact) -> Bool { fact.kind == .concept && fact.assertion.polarity == .present }

  /// Whether facts hold a thing on both sides and nothing of it without a side.
  private func isBilateral(_ facts: [Fact]) -> Bool {
    facts.contains { $0.side == .bilateral }
      || facts.contains { $0.side == .right } && facts.contains { $0.side == .left }
  }

  private func isOneSided(_ facts: [Fact]) -> Bool {
    guard let side = facts.first?.side, side == .right || side == .left else { return false }
    return facts.allSatisfy { fact in fact.side == side && fact.sites.allSatisfy { $0.side == side || $0.side == .unstated } }
  }

  /// The statement of the report that frees the other side of the same place.
  private func cleared(_ facts: [Fact], _ comparison: FactComparison) -> Fact? {
    guard let fact = facts.first else { return nil }
    return clearing(fact.side, in: comparison.reportStatements, fact, comparison)
  }

  private func isCleared(_ side: Side, in statements: [Fact], _ fact: Fact, _ comparison: FactComparison) -> Bool {
    clearing(side, in: statements, fact, comparison) != nil
  }

  private func clearing(_ side: Side, in statements: [Fact], _ fact: Fact, _ comparison: FactComparison) -> Fact? {
    let places = comparison.entailment.places(of: fact)
    return statements.first { statement in
      guard statement.assertion.polarity == .absent, statement.side.excludes(side) else { return false }
      if statement.kind == .concept, comparison.entailment.related(statement.subject, fact.subject) { return true }
      guard statement.kind != .involvement else { return false }
      return statement.sites.contains { site in
        places.contains { comparison.entailment.overlap(site, $0) || comparison.matcher.shareRegion(site, $0) }
      }
    }
  }

  /// Whether both texts say which side is the larger, and not the same.
  private func leadsOnOtherSide(_ first: Fact, _ second: Fact, _ comparison: FactComparison) -> Bool {
    first.attributes.contains { value in
      comparison.lexicon.groupKey(value) == comparison.core.sideDominance
        && second.attributes.contains { comparison.lexicon.groupKey($0) == comparison.core.sideDominance && $0 != value }
    }
  }
}

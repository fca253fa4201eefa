import CaseDocument
import ClinicalFacts
import SourceText

/// Reports sizes of the same thing that differ beyond tolerance.
struct MeasurementMismatch: Rule {
  static let description = RuleDescription(
    id: "M301", name: "measurement-mismatch", category: .measurement, defaultSeverity: .error, precedence: 6,
    summary: "The report gives a thing another size than the case.",
    rationale: "Size decides follow-up and treatment for most lesions.",
    limits:
      "Silent when a text measures several such things. Differences up to 20 % or under 2 mm are tolerated; distances, earlier values and limits are never compared with sizes.",
    triggering: [
      .init(original: "The nodule measures 8 mm.", report: "A 12 mm nodule."),
      .init(original: "A 2-3 cm mass in the right upper lobe.", report: "A 4.5 cm right upper lobe mass."),
      .init(original: "Renal calculus of 6 mm.", report: "A renal calculus measuring 16 mm."),
    ],
    nonTriggering: [
      .init(original: "The nodule measures 8 mm.", report: "A 0.8 cm nodule."),
      .init(original: "Mass measuring 3.8 x 3.0 cm.", report: "A 3.0 × 3.8 cm mass."),
      .init(original: "A 2-3 cm mass.", report: "A 25 mm mass."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let originals = measured(comparison.originalStatements)
    let claims = measured(comparison.reportStatements)
    for (fact, quantity) in claims {
      let candidates = originals.filter { comparison.matcher.isSameThing($0.0, fact) && $0.1.dimension == quantity.dimension }
      guard candidates.count == 1, let candidate = candidates.first, !MeasurementComparator.agree(candidate.1, quantity) else { continue }
      guard claims.filter({ comparison.matcher.isSameThing($0.0, fact) }).count == 1 else { continue }
      let wording = FactWording(lexicon: comparison.lexicon)
      report(
        detection(
          message: "The case gives \(wording.subject(candidate.0)) as \(text(candidate.1)); the report gives \(text(quantity)).",
          original: comparison.claim(candidate.0, .original), report: comparison.claim(fact, .report)))
    }
  }

  private func measured(_ facts: [Fact]) -> [(Fact, Quantity)] {
    facts.flatMap { fact in
      fact.kind == .concept && fact.assertion.polarity == .present
        ? fact.quantities.filter { $0.role == .size && $0.dimension == .length }.map { (fact, $0) } : []
    }
  }

  /// Returns a length in millimetres with at most one decimal.
  private func text(_ quantity: Quantity) -> String {
    quantity.values.map { value in
      let tenths = Int((value * 10).rounded())
      return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }.joined(separator: quantity.isRange ? "–" : " × ") + " mm"
  }
}

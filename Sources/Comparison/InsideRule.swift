import CaseDocument

/// A rule about the findings of a report against its conclusion; it holds the two against each other as other rules do original and report.
protocol InsideRule: Rule {
  /// The rules whose contradictions it reports.
  static var comparisons: [any Rule.Type] { get }
}

extension InsideRule {
  func check(_ comparison: FactComparison, report: (Detection) -> Void) { checkConclusion(comparison, report: report) }

  /// Reports what the conclusion contradicts of the findings.
  func checkConclusion(_ comparison: FactComparison, report: (Detection) -> Void) {
    for inner in comparison.inner {
      for type in Self.comparisons {
        type.init().check(inner) { found in
          guard found.verdict == .contradiction, found.severity >= .warning, inner.areAligned(found) else { return }
          report(
            detection(
              severity: found.severity, message: inside(found.message), original: found.original.map(own), report: found.report.map(own)))
        }
      }
    }
  }

  /// Says of the parts of a report what a message says of two texts.
  private func inside(_ message: String) -> String {
    message.replacing("The report ", with: "Its conclusion ").replacing("; the report", with: "; its conclusion")
      .replacing(" the report ", with: " its conclusion ").replacing("The case", with: "The report’s findings")
      .replacing("the case", with: "the report’s findings").replacing("findings denies", with: "findings deny")
      .replacing("findings states", with: "findings state").replacing("findings says", with: "findings say")
      .replacing("findings gives", with: "findings give").replacing("findings calls", with: "findings call")
      .replacing("findings has", with: "findings have").replacing("findings speaks", with: "findings speak")
      .replacing("findings counts", with: "findings count")
  }

  private func own(_ claim: Claim) -> Claim { Claim(side: .report, range: claim.range, fact: claim.fact) }
}

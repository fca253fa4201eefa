import CaseDocument
import ClinicalFacts

/// A rule that reports measurements of the same thing which differ in a way of its own.
protocol QuantityRule: Rule {
  /// The dimensions that it compares.
  static var dimensions: Set<Quantity.Dimension> { get }

  /// Returns the severity with which the rule reports a pair, or nil when it does not.
  func severity(of pair: QuantityConflicts.Pair, _ comparison: FactComparison) -> Severity?
}

extension QuantityRule {
  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let wording = DescriptorWording(lexicon: comparison.lexicon)
    for pair in QuantityConflicts(comparison: comparison).pairs(of: Self.dimensions) {
      guard let severity = severity(of: pair, comparison) else { continue }
      let thing = (wording.thing(pair.original) ?? wording.thing(pair.report)).map { " for \($0)" } ?? ""
      report(
        detection(
          severity: severity,
          message: "The case gives \(wording.text(pair.original))\(thing); the report gives \(wording.text(pair.report)).",
          original: comparison.claim(pair.original, .original), report: comparison.claim(pair.report, .report)))
    }
  }
}

import CaseDocument
import ClinicalFacts

/// A rule that holds values of scales against each other; it names the properties that its scales describe.
protocol ScaleRule: Rule {
  /// The properties, as the column `applies_to` of `Data/attributes.tsv` names them.
  static var properties: Set<String> { get }
  /// What must hold for two values to be compared.
  static var basis: ScaleConflicts.Basis { get }
  /// Whether values one step apart on a graded scale are held against each other too.
  static var holdsNeighbours: Bool { get }

  /// Returns whether the rule reports a pair.
  func reports(_ pair: ScaleConflicts.Pair) -> Bool
}

extension ScaleRule {
  static var basis: ScaleConflicts.Basis { .sameThing }
  static var holdsNeighbours: Bool { false }

  func reports(_ pair: ScaleConflicts.Pair) -> Bool { true }

  func check(_ comparison: FactComparison, report: (Detection) -> Void) { checkScales(comparison, report: report) }

  /// Reports the pairs of values that the rule holds against each other.
  func checkScales(_ comparison: FactComparison, report: (Detection) -> Void) {
    let wording = DescriptorWording(lexicon: comparison.lexicon)
    for pair in ScaleConflicts(comparison: comparison).pairs(of: Self.properties, basis: Self.basis, neighbours: Self.holdsNeighbours)
    where reports(pair) {
      let thing = (wording.thing(pair.original) ?? wording.thing(pair.report)).map { " for \($0)" } ?? ""
      report(
        detection(
          message: "The case says “\(wording.text(pair.original))”\(thing); the report says “\(wording.text(pair.report))”.",
          original: comparison.claim(pair.original, .original), report: comparison.claim(pair.report, .report)))
    }
  }
}

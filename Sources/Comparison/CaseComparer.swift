package import CaseDocument
import ClinicalFacts
package import Lexicon

/// Compares original and report of one case with all rules; used by one worker at a time.
package struct CaseComparer {
  private let lexicon: Lexicon
  private let core: CoreConcepts
  private let extractor: FactExtractor
  private let rules: [any Rule]
  private let policy: Policy

  /// Creates a comparer that runs the rules with the given identifiers.
  package init(lexicon: Lexicon, rules: Set<String>, policy: Policy = Policy()) {
    self.lexicon = lexicon
    self.policy = policy
    core = CoreConcepts(lexicon: lexicon)
    extractor = FactExtractor(lexicon: lexicon, core: core)
    self.rules = RuleRegistry.types.filter { rules.contains($0.description.id) }.map { $0.init() }
  }

  /// Returns what the rules found, in the order of the report's text, omissions last.
  package mutating func compare(_ document: CaseDocument) -> [Detection] {
    guard document.hasReport else { return [] }
    let comparison = FactComparison(
      lexicon: lexicon, core: core, original: extractor.facts(of: document.original, role: .original),
      report: extractor.facts(of: document.report, role: .report), policy: policy)
    var detections: [Detection] = []
    for rule in rules { rule.check(comparison) { detections.append($0) } }
    return OneDefectPolicy.settle(
      detections.filter { !comparison.areApart($0) }.map { comparison.isDoubtful($0) ? $0.forReview : $0 })
  }
}

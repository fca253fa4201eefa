package import CaseDocument
package import Lexicon

/// Compares original and report of one case with all rules; used by one worker at a time.
package struct CaseComparer {
  private let lexicon: Lexicon

  /// Creates a comparer that runs the rules with the given identifiers.
  package init(lexicon: Lexicon, rules: Set<String>) {
    self.lexicon = lexicon
  }

  /// Returns what the rules found, in the order of the report's text, omissions last.
  package mutating func compare(_ document: CaseDocument) -> [Detection] { [] }
}

import CaseDocument
package import Lexicon
package import SourceText

/// A phrase that says something about the case as a whole, such as that nothing earlier is there to compare with.
package struct TextMarker: Sendable, Hashable {
  /// What it says.
  package var kind: TermClass
  /// Its bytes.
  package var range: ByteRange

  private static let kinds: Set<TermClass> = [
    .comparisonMade, .comparisonMissing, .proofMade, .proofMissing, .contrastGiven, .contrastWithheld,
  ]

  /// Returns the markers of a sentence about the patient.
  static func read(_ context: SentenceContext, _ segment: Segment) -> [TextMarker] {
    guard segment.content == .patient else { return [] }
    return context.mentions.terms.compactMap { mention in
      guard kinds.contains(mention.term.termClass) else { return nil }
      let assertion = context.engine.assertion(of: mention.tokens)
      guard !assertion.isGeneral, assertion.temporality != .hypothetical else { return nil }
      return TextMarker(kind: mention.term.termClass, range: context.bytes(of: mention.tokens))
    }
  }
}

extension FactSet {
  /// Returns the first phrase of a sort, or nil.
  package func marker(_ kind: TermClass) -> TextMarker? { markers.first { $0.kind == kind } }
}

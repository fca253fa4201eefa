import CaseDocument
package import Lexicon
package import SourceText

/// A phrase that says something about the case as a whole, such as that nothing earlier is there to compare with.
package struct TextMarker: Sendable, Hashable {
  /// What it says.
  package var kind: TermClass
  /// Its bytes.
  package var range: ByteRange
  /// The examination of which it is said; `none` where the words leave it open.
  package var examination = ConceptID.none

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
      return TextMarker(
        kind: mention.term.termClass, range: context.bytes(of: mention.tokens), examination: examination(of: mention.tokens, context))
    }
  }

  /// The examination that the phrase holds or stands right before, else the last one named before it.
  private static func examination(of tokens: Range<Int>, _ context: SentenceContext) -> ConceptID {
    let named = context.mentions.concepts.filter { $0.kind == .modality && techniques($0.concept, context.lexicon) != nil }
    let own = named.first { $0.tokens.overlaps(tokens) || $0.tokens.lowerBound == tokens.upperBound }
    let before = named.last { $0.tokens.upperBound <= tokens.lowerBound }
    return (own ?? before).flatMap { techniques($0.concept, context.lexicon) } ?? .none
  }

  /// The technique to which an examination belongs.
  private static func techniques(_ examination: ConceptID, _ lexicon: Lexicon) -> ConceptID? {
    if lexicon.flags(examination).contains(.technique) { return examination }
    return lexicon.list(.ancestors, of: examination).first { lexicon.flags($0).contains(.technique) }
  }
}

extension FactSet {
  /// Returns the first phrase of a sort, or nil.
  package func marker(_ kind: TermClass) -> TextMarker? { markers.first { $0.kind == kind } }
}

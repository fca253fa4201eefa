package import Lexicon
package import SourceText

/// How long something lasted, or how long before or after something it was.
package struct TimeSpan: Sendable, Hashable {
  /// How the span lies to what it is told of.
  package enum Relation: Sendable, Hashable {
    /// It lasted that long: "for six weeks".
    case lasting
    /// It came that long after: "six weeks later".
    case after
    /// It was that long before: "six weeks ago".
    case before
    /// The words leave it open.
    case unstated
  }

  /// The span in days.
  package var quantity: Quantity
  /// How it lies.
  package var relation: Relation
  /// The concepts of the clause.
  package var concepts: [ConceptID]
  /// The other words of the clause that name something.
  package var words: Set<WordID>
  /// How it is asserted.
  package var assertion: Assertion
  /// The bytes of the span with the nearest words of its clause.
  package var evidence: ByteRange
}

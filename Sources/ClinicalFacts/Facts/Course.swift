package import Lexicon
package import SourceText

/// How something is said to have changed over time, in a clause that may name it otherwise than the other text does, or not at all.
package struct Course: Sendable, Hashable {
  /// How it has changed.
  package var trend: Trend
  /// The observations, diagnoses and symptoms of the clause.
  package var topics: [ConceptID]
  /// The structures of the clause.
  package var sites: [ConceptID]
  /// How it is asserted.
  package var assertion: Assertion
  /// The bytes that show it.
  package var evidence: ByteRange
  /// The clause within its sentence, from 0.
  package var clause: Int
}

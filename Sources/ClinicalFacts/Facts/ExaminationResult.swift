package import Lexicon
package import SourceText

/// What a clause says an examination as a whole gave: nothing, or something.
package struct ExaminationResult: Sendable, Hashable {
  /// The examination.
  package var examination: ConceptID
  /// The structures that were examined, where the clause names them.
  package var sites: [ConceptID]
  /// A Boolean value indicating whether it was normal.
  package var isNormal: Bool
  /// How it is asserted.
  package var assertion: Assertion
  /// The bytes that show it.
  package var evidence: ByteRange
}

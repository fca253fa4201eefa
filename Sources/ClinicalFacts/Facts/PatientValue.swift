package import Lexicon
package import SourceText

/// A value of a scale that is said of the patient, the procedure or the course as a whole, rather than of one thing in the images.
package struct PatientValue: Sendable, Hashable {
  /// The value.
  package var value: ScaleValue
  /// The symptoms and other clinical concepts of which the clause speaks.
  package var topics: [ConceptID]
  /// The structures that the clause names.
  package var sites: [ConceptID]
  /// How it is asserted.
  package var assertion: Assertion
  /// The bytes of the words.
  package var evidence: ByteRange
}

package import Lexicon
package import SourceText

/// The result of a test known by its own words only, such as an antibody, a stain or a gene that no table lists.
package struct TestResult: Sendable, Hashable {
  /// The words that name the test, without those that many tests share.
  package var words: Set<WordID>
  /// The result.
  package var status: Fact.LaboratoryStatus
  /// A Boolean value indicating whether it is told as being there or not, as of any thing: "were found".
  package var isPresence = false
  /// How it is asserted.
  package var assertion: Assertion
  /// The bytes from the name to the result.
  package var evidence: ByteRange
}

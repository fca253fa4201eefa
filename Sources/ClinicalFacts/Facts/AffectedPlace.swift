import Lexicon
package import SourceText

/// A structure on one side of the body that a text names together with something abnormal.
package struct AffectedPlace: Sendable, Hashable {
  /// The structure with its side, right or left.
  package var site: Site
  /// The bytes from the word for the side to the name of the structure.
  package var range: ByteRange
}

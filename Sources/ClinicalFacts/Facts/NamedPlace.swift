import Lexicon
package import SourceText

/// A structure that a text names together with a side.
package struct NamedPlace: Sendable, Hashable {
  /// The structure with its side.
  package var site: Site
  /// A Boolean value indicating whether its clause states something abnormal and denies nothing.
  package var isAffected: Bool
  /// The bytes from the word for the side to the name of the structure.
  package var range: ByteRange
}

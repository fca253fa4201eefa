package import SourceText

/// One sentence, list item or caption.
package struct Sentence: Sendable, Hashable {
  /// The bytes.
  package var range: ByteRange
  /// The tokens.
  package var tokens: Range<Int>
  /// The segment in which it stands.
  package var segment: Int
  /// A Boolean value indicating whether it is the first of its paragraph.
  package var startsParagraph: Bool
  /// A Boolean value indicating whether it is an item of a list.
  package var isListItem: Bool
}

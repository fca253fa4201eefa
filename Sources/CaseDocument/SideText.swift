package import Lexicon
package import SourceText

/// One text with everything that its form tells: tokens, segments, sentences.
///
/// For a combined case both sides are the same text and differ in the segments they own.
package struct SideText: Sendable {
  /// The text, valid UTF-8.
  package let bytes: [UInt8]
  /// All tokens.
  package let tokens: [Token]
  /// All segments, in order, whatever their role.
  package let segments: [Segment]
  /// The sentences of all segments that are compared, in order.
  package let sentences: [Sentence]
  /// Line starts, for messages.
  package let lineIndex: LineIndex

  /// Returns the text of a range.
  package func text(_ range: ByteRange) -> String { String(decoding: bytes[range.range], as: UTF8.self) }

  /// Returns the section at a byte offset; empty outside all segments.
  package func section(at offset: Int) -> String {
    segments.first { $0.range.lowerBound <= offset && offset < $0.range.upperBound }?.section ?? ""
  }

  /// Returns the sentences of one role.
  package func sentences(of role: SegmentRole) -> [Sentence] { sentences.filter { segments[$0.segment].role == role } }
}

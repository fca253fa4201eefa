/// The number of a normalised word: an index into the vocabulary, or a hash for a word that the vocabulary lacks.
package struct WordID: Hashable, Sendable, BitwiseCopyable {
  /// The raw number; the highest bit marks a word outside the vocabulary.
  package let raw: UInt32

  /// Creates a word number from its raw value.
  @inlinable
  package init(raw: UInt32) { self.raw = raw }

  /// Creates the number of a word outside the vocabulary from a hash of its normalised bytes.
  @inlinable
  package init(unknownHash hash: UInt64) { raw = 0x8000_0000 | UInt32(truncatingIfNeeded: hash ^ (hash >> 32)) }

  /// A Boolean value indicating whether the vocabulary holds the word.
  @inlinable package var isKnown: Bool { raw & 0x8000_0000 == 0 }

  /// The index into the vocabulary; meaningful only for a known word.
  @inlinable package var index: Int { Int(raw) }
}

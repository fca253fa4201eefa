/// A phrase of the lexicon found in a run of tokens.
package struct PhraseMatch: Hashable, Sendable, BitwiseCopyable {
  /// The index of the first token.
  package let first: UInt32
  /// The index one past the last token.
  package let end: UInt32
  /// The first of the phrase's payloads in the lexicon.
  package let payloadStart: UInt32
  /// One past the last of its payloads.
  package let payloadEnd: UInt32

  /// The indices of its tokens.
  package var tokens: Range<Int> { Int(first)..<Int(end) }
  /// The indices of its payloads.
  package var payloads: Range<Int> { Int(payloadStart)..<Int(payloadEnd) }
}

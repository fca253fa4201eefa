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
  /// The first token of the gap inside a phrase written with "…", and one past its last; equal in a phrase without a gap.
  package var gapStart: UInt32 = 0
  package var gapEnd: UInt32 = 0

  /// The indices of its tokens, those in its gap included.
  package var tokens: Range<Int> { Int(first)..<Int(end) }
  /// The indices of its payloads.
  package var payloads: Range<Int> { Int(payloadStart)..<Int(payloadEnd) }
  /// The tokens in its gap; empty in a phrase without one.
  package var gap: Range<Int> { Int(gapStart)..<Int(gapEnd) }
}

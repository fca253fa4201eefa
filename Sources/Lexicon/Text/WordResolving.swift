/// A source of word numbers for normalised bytes; the tokenizer asks it about each word.
package protocol WordResolving {
  /// Returns the number of a word given as lower-case, folded bytes.
  mutating func resolve(_ word: ArraySlice<UInt8>) -> WordID

  /// Returns whether the exact bytes are a word of their own, so that "99mTc" or "intra-muscular" stay in one piece.
  func holds(_ word: ArraySlice<UInt8>) -> Bool

  /// Returns whether the bytes are a prefix that a hyphen may join to the next word.
  func isPrefix(_ word: ArraySlice<UInt8>) -> Bool
}

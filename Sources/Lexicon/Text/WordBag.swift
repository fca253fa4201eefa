/// The words of the vocabulary that a text holds, as one bit a word.
package struct WordBag: Sendable {
  private var bits: [UInt64]

  /// Collects the known words of some tokens.
  ///
  /// - Complexity: O(*tokens*), and one cleared bit for each word of the vocabulary.
  package init(_ tokens: [Token], wordCount: Int) {
    bits = [UInt64](repeating: 0, count: wordCount / 64 + 1)
    for token in tokens where token.word.isKnown && token.word.index < wordCount {
      bits[token.word.index >> 6] |= 1 << UInt64(token.word.index & 63)
    }
  }

  /// Returns whether the text holds a word; of a word outside the vocabulary it knows nothing.
  package func contains(_ word: WordID) -> Bool {
    guard word.isKnown, word.index >> 6 < bits.count else { return false }
    return bits[word.index >> 6] & (1 << UInt64(word.index & 63)) != 0
  }
}

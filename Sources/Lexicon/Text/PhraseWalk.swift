import SourceText

/// The way of the phrases that start at one token through the trie.
struct PhraseWalk {
  let trie: PhraseTrie
  /// For each word its class bits.
  let classes: MappedArray<UInt32>
  let tokens: [Token]
  let comma: WordID
  let start: Int
  let end: Int

  /// Calls `body` with every phrase that goes on from a node with a token.
  ///
  /// - Parameter gap: The tokens passed over so far; a phrase has at most one gap.
  func follow(_ node: Int, from next: Int, gap: Range<Int>?, _ body: (PhraseMatch) -> Void) {
    var node = node
    var next = next
    while node != 0 {
      let payloads = trie.payloads(at: node)
      if !payloads.isEmpty { body(match(payloads, end: next, gap: gap)) }
      guard next < end else { return }
      if gap == nil, case let behind = trie.gap(after: node), behind != 0 { leap(over: next, to: behind, body) }
      let word = tokens[next].word
      if let shared = trie.phraseClass(of: word), case let branch = trie.child(of: node, shared), branch != 0 {
        follow(branch, from: next + 1, gap: gap, body)
      }
      let child = trie.child(of: node, word)
      if next + 1 < end, tokens[next + 1].kind == .word, isAdverb(word) {
        let following = tokens[next + 1].word
        var after = trie.child(of: node, following)
        if after == 0 { after = trie.phraseClass(of: following).map { trie.child(of: node, $0) } ?? 0 }
        if after != 0 { follow(after, from: next + 2, gap: gap, body) }
      }
      node = child
      next += 1
    }
  }

  /// Tries the rest of a phrase behind gaps of every length; no mark but a comma stands in a gap.
  private func leap(over first: Int, to node: Int, _ body: (PhraseMatch) -> Void) {
    var place = first
    while place - first < Lexicon.longestGap, place + 1 < end {
      if tokens[place].kind == .punctuation, tokens[place].word != comma { return }
      place += 1
      let word = tokens[place].word
      let child = trie.child(of: node, word)
      if child != 0 { follow(child, from: place + 1, gap: first..<place, body) }
      if let shared = trie.phraseClass(of: word), case let branch = trie.child(of: node, shared), branch != 0 {
        follow(branch, from: place + 1, gap: first..<place, body)
      }
    }
  }

  private func isAdverb(_ word: WordID) -> Bool {
    word.isKnown && word.index < classes.count && WordClass(rawValue: classes[word.index]).contains(.adverb)
  }

  private func match(_ payloads: Range<Int>, end: Int, gap: Range<Int>?) -> PhraseMatch {
    PhraseMatch(
      first: UInt32(start), end: UInt32(end), payloadStart: UInt32(payloads.lowerBound), payloadEnd: UInt32(payloads.upperBound),
      gapStart: UInt32(gap?.lowerBound ?? 0), gapEnd: UInt32(gap?.upperBound ?? 0))
  }
}

import SourceText

/// All phrases of the tables as one tree over words; a text is matched against all of them in one pass.
struct PhraseTrie: Sendable {
  private let roots: MappedArray<UInt32>
  private let edges: MappedArray<UInt32>
  private let phraseClasses: MappedArray<UInt32>
  private let nodePayloads: MappedArray<UInt32>

  init(image: LexiconImage) {
    roots = image.numbers(.rootEdges)
    edges = image.numbers(.edges)
    phraseClasses = image.numbers(.phraseClasses)
    nodePayloads = image.numbers(.nodePayloads)
  }

  /// The pseudo-word of a word's phrase class, or nil.
  func phraseClass(of word: WordID) -> WordID? {
    guard word.isKnown, word.index < phraseClasses.count, phraseClasses[word.index] != 0 else { return nil }
    return WordID(raw: phraseClasses[word.index] - 1)
  }

  /// Returns the node that a phrase starting with a word reaches, or 0.
  @inline(__always)
  func root(_ word: WordID) -> Int {
    word.isKnown && word.index < roots.count ? Int(roots[word.index]) : 0
  }

  /// Returns the node reached from another by a word, or 0.
  func child(of node: Int, _ word: WordID) -> Int {
    guard word.isKnown, edges.count > 0 else { return 0 }
    let mask = edges.count / 3 - 1
    var slot = Self.slot(node: node, word: word.raw) & mask
    while edges[slot * 3 + 2] != 0 {
      if Int(edges[slot * 3]) == node, edges[slot * 3 + 1] == word.raw { return Int(edges[slot * 3 + 2]) }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// The payloads at a node; empty inside a phrase.
  func payloads(at node: Int) -> Range<Int> { Int(nodePayloads[node])..<Int(nodePayloads[node + 1]) }

  /// The first slot of an edge, before masking.
  static func slot(node: Int, word: UInt32) -> Int {
    let mixed = (UInt64(node) &* 0x9E37_79B9_7F4A_7C15) ^ (UInt64(word) &* 0xC2B2_AE3D_27D4_EB4F)
    return Int(truncatingIfNeeded: (mixed ^ (mixed >> 31)) & 0x7FFF_FFFF)
  }
}

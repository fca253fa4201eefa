import SourceText

/// All phrases of the tables as one tree over words; a text is matched against all of them in one pass.
///
/// Nodes are numbered breadth first, so the children of a node are neighbours and an edge needs no more than the word that leads to it.
struct PhraseTrie: Sendable {
  private let roots: MappedArray<UInt32>
  private let firstChildren: MappedArray<UInt32>
  private let words: MappedArray<UInt32>
  private let phraseClasses: MappedArray<UInt32>
  private let nodePayloads: MappedArray<UInt32>

  init(image: LexiconImage) {
    roots = image.numbers(.rootEdges)
    firstChildren = image.numbers(.firstChildren)
    words = image.numbers(.nodeWords)
    phraseClasses = image.numbers(.phraseClasses)
    nodePayloads = image.numbers(.nodePayloads)
  }

  /// The word that stands for a word's phrase class, or nil.
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
  ///
  /// - Complexity: O(log *children*).
  func child(of node: Int, _ word: WordID) -> Int {
    guard word.isKnown else { return 0 }
    var low = Int(firstChildren[node])
    var high = Int(firstChildren[node + 1])
    let last = high
    while low < high {
      let middle = (low + high) / 2
      if words[middle] < word.raw { low = middle + 1 } else { high = middle }
    }
    return low < last && words[low] == word.raw ? low : 0
  }

  /// The word that stands for "…" in forms; the compiler numbers it before all others, so that its node is the first child.
  static let gap = WordID(raw: 0)

  /// Returns the node behind the gap that follows another in some form, or 0.
  @inline(__always)
  func gap(after node: Int) -> Int {
    let first = Int(firstChildren[node])
    return first < Int(firstChildren[node + 1]) && words[first] == Self.gap.raw ? first : 0
  }

  /// The payloads at a node; empty inside a phrase.
  func payloads(at node: Int) -> Range<Int> { Int(nodePayloads[node])..<Int(nodePayloads[node + 1]) }
}

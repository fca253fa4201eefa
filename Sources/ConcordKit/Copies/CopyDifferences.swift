import Lexicon

/// The differences between the sentences of a copy and those of its source.
struct CopyDifferences {
  let copy: OriginalSentences
  let source: OriginalSentences

  /// The words shown on either side of a difference.
  private static let context = 3
  /// The share of words at which two sentences are the same one, changed.
  private static let lowestLikeness = 0.5

  /// Returns one sentence for each difference: changed sentences and additions in the order of the copy, then what the copy lacks.
  func sentences(source name: String) -> [String] {
    let middle = sharedStretch()
    // One sentence more on either side: the first or last sentence may be the one that was changed.
    let nearby = max(0, middle.lowerBound - 1)..<min(source.items.count, middle.upperBound + 1)
    var left = nearby.filter { !copy.keys.contains(source.items[$0].key) }
    var output: [String] = []
    for item in copy.items where !source.keys.contains(item.key) {
      let likeness = left.map { Self.likeness(item, source.items[$0]) }
      guard let best = likeness.indices.max(by: { likeness[$0] < likeness[$1] }), likeness[best] >= Self.lowestLikeness else {
        output.append("its original says “\(text(copy, item))”, which its source \(name) does not say.")
        continue
      }
      let other = source.items[left.remove(at: best)]
      let (mine, theirs) = Self.changedWords(item.words, other.words)
      output.append(
        "its original differs from its source \(name): “\(copy.text(of: item, words: mine))” against “\(source.text(of: other, words: theirs))”."
      )
    }
    return output
      + left.filter(middle.contains).map { source.items[$0] }.map {
        "its original lacks “\(text(source, $0))”, which its source \(name) says."
      }
  }

  /// Returns the sentences of the source from the first to the last that the copy has; what is around them was not copied.
  private func sharedStretch() -> Range<Int> {
    let copied = Set(copy.items.map(\.key))
    guard let first = source.items.firstIndex(where: { copied.contains($0.key) }),
      let last = source.items.lastIndex(where: { copied.contains($0.key) })
    else { return 0..<0 }
    return first..<last + 1
  }

  private func text(_ sentences: OriginalSentences, _ item: OriginalSentences.Item) -> String {
    sentences.text(of: item, words: 0..<item.words.count)
  }

  /// Returns the share of different words that two sentences have in common (Dice).
  private static func likeness(_ left: OriginalSentences.Item, _ right: OriginalSentences.Item) -> Double {
    let (first, second) = (Set(left.words), Set(right.words))
    return 2 * Double(first.intersection(second).count) / Double(first.count + second.count)
  }

  /// Returns the words from the first to the last that differ, with some context.
  private static func changedWords(_ left: [WordID], _ right: [WordID]) -> (Range<Int>, Range<Int>) {
    let shorter = min(left.count, right.count)
    let start = (0..<shorter).first { left[$0] != right[$0] } ?? shorter
    let end = (0..<(shorter - start)).first { left[left.count - 1 - $0] != right[right.count - 1 - $0] } ?? shorter - start
    let from = max(0, start - context)
    return (from..<min(left.count, left.count - end + context), from..<min(right.count, right.count - end + context))
  }
}

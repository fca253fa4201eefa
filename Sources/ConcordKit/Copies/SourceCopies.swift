import Lexicon

/// Finds cases whose original is a copy of an original that stands alone, and says where the copy differs from its source.
final class SourceCopies {
  private var sketches: [OriginalSketch] = []

  /// The share of the sentences of the shorter text that both must have.
  private static let lowestShare = 0.8
  /// The fewest sentences that both must have.
  static let fewestShared = 3

  /// The most sources that may share a sentence; one that more of them share tells none of them from the others.
  private static let mostHolders = 50

  /// Adds a case.
  func add(_ sketch: OriginalSketch) { sketches.append(sketch) }

  /// Returns a remark for each difference between a copy and its source, in the order of the cases.
  func differences(lexicon: Lexicon) -> [Problem] {
    let pairs = self.pairs()
    guard !pairs.isEmpty else { return [] }
    var loader = CaseLoader(lexicon: lexicon)
    return pairs.flatMap { copy, source -> [Problem] in
      let copyCase = loader.load(copy.files)
      guard let copied = copyCase.document, let original = loader.load(source.files).document else { return [] }
      return CopyDifferences(copy: OriginalSentences(copied), source: OriginalSentences(original)).sentences(source: source.id).map {
        Problem(path: copyCase.path, message: $0, kind: .remark)
      }
    }
  }

  /// Returns each copy with its source.
  func pairs() -> [(copy: OriginalSketch, source: OriginalSketch)] {
    let sources = sketches.filter { !$0.hasReport }
    guard !sources.isEmpty else { return [] }
    var holders: [UInt64: [Int]] = [:]
    for (index, source) in sources.enumerated() {
      for key in source.keys { holders[key, default: []].append(index) }
    }
    // Without its stock sentences an archive takes time by its length; with them, by the square of it.
    let stock = Set(holders.lazy.filter { $0.value.count > Self.mostHolders }.map(\.key))
    let counts = sources.map { $0.keys.subtracting(stock).count }
    return sketches.filter(\.hasReport).compactMap { copy in
      var shared: [Int: Int] = [:]
      let keys = copy.keys.subtracting(stock)
      for key in keys {
        for index in holders[key] ?? [] { shared[index, default: 0] += 1 }
      }
      let near = shared.filter { index, count in
        count >= Self.fewestShared && Double(count) >= Self.lowestShare * Double(min(keys.count, counts[index]))
      }
      return near.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { (copy, sources[$0.key]) }
    }
  }
}

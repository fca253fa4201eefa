/// Rewriting of British into American stems, such as "oedema" into "edema".
package struct SpellingRules: Sendable {
  /// The rules by the first byte of their British stem, longest stem first.
  private let rules: [[(british: [UInt8], american: [UInt8])]]

  /// Creates rules from pairs of lower-case stems; the longest that fits at a place wins.
  package init(_ rules: [(british: [UInt8], american: [UInt8])]) {
    var table = [[(british: [UInt8], american: [UInt8])]](repeating: [], count: 256)
    for rule in rules { if let first = rule.british.first { table[Int(first)].append(rule) } }
    self.rules = table.map { $0.sorted { $0.british.count > $1.british.count } }
  }

  /// Returns the word with every British stem rewritten, or nil when it has none.
  ///
  /// - Complexity: O(length × rules that share a first letter); meant for words that the vocabulary lacks.
  package func american(_ word: ArraySlice<UInt8>) -> [UInt8]? {
    var output: [UInt8] = []
    var changed = false
    var index = word.startIndex
    while index < word.endIndex {
      if let rule = rules[Int(word[index])].first(where: { word[index...].starts(with: $0.british) }) {
        output.append(contentsOf: rule.american)
        index += rule.british.count
        changed = true
      } else {
        output.append(word[index])
        index += 1
      }
    }
    return changed ? output : nil
  }
}

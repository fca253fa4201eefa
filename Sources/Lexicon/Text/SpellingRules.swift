/// Rewriting of British into American stems, such as "oedema" into "edema".
package struct SpellingRules: Sendable {
  private let rules: [(british: [UInt8], american: [UInt8])]

  /// Creates rules from pairs of lower-case stems; the first that fits at a place wins.
  package init(_ rules: [(british: [UInt8], american: [UInt8])]) { self.rules = rules }

  /// Returns the word with every British stem rewritten, or nil when it has none.
  ///
  /// - Complexity: O(length × rules); meant for words that the vocabulary lacks.
  package func american(_ word: ArraySlice<UInt8>) -> [UInt8]? {
    var output: [UInt8] = []
    var changed = false
    var index = word.startIndex
    while index < word.endIndex {
      if let rule = rules.first(where: { word[index...].starts(with: $0.british) }) {
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

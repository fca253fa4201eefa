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
    var copied = word.startIndex
    var index = word.startIndex
    while index < word.endIndex {
      if let rule = rule(at: index, of: word) {
        output.append(contentsOf: word[copied..<index])
        output.append(contentsOf: rule.american)
        index += rule.british.count
        copied = index
      } else {
        index += 1
      }
    }
    guard copied > word.startIndex else { return nil }
    output.append(contentsOf: word[copied...])
    return output
  }

  private func rule(at index: Int, of word: ArraySlice<UInt8>) -> (british: [UInt8], american: [UInt8])? {
    let left = word.endIndex - index
    let second = left > 1 ? word[index + 1] : 0
    for rule in rules[Int(word[index])] where rule.british.count <= left {
      if rule.british.count > 1, rule.british[1] != second { continue }
      var next = 2
      while next < rule.british.count, rule.british[next] == word[index + next] { next += 1 }
      if next >= rule.british.count { return rule }
    }
    return nil
  }
}

/// Numbers the words of all forms while they are tokenised, then merges plurals and British spellings into one word.
struct WordCollector: WordResolving {
  private(set) var surfaces: [[UInt8]] = []
  private var numbers: [[UInt8]: Int] = [:]
  let prefixes: Set<[UInt8]>

  init(prefixes: Set<[UInt8]>) { self.prefixes = prefixes }

  mutating func resolve(_ word: ArraySlice<UInt8>) -> WordID { WordID(raw: UInt32(add(Array(word)))) }

  func holds(_ word: ArraySlice<UInt8>) -> Bool { true }

  func isPrefix(_ word: ArraySlice<UInt8>) -> Bool { prefixes.contains(Array(word)) }

  @discardableResult
  mutating func add(_ word: [UInt8]) -> Int {
    if let number = numbers[word] { return number }
    surfaces.append(word)
    numbers[word] = surfaces.count - 1
    return surfaces.count - 1
  }

  /// Returns for each surface the surface that stands for it: its American spelling, then its singular, when these are words too.
  func canonical(spelling: SpellingRules, irregular: [[UInt8]: [UInt8]]) -> [Int] {
    surfaces.indices.map { index in
      var current = index
      for _ in 0..<4 {
        let next = step(surfaces[current], spelling: spelling, irregular: irregular)
        guard let next, next != current else { break }
        current = next
      }
      return current
    }
  }

  private func step(_ word: [UInt8], spelling: SpellingRules, irregular: [[UInt8]: [UInt8]]) -> Int? {
    if let singular = irregular[word] { return singular == word ? nil : numbers[singular] }
    if let american = spelling.american(word[...]), let number = numbers[american] { return number }
    if let singular = Inflection.singular(word[...]), let number = numbers[singular] { return number }
    return nil
  }
}

import SourceText

/// All words of the tables, found by their normalised bytes; plurals and British spellings lead to the same word.
package struct Vocabulary: WordResolving, Sendable {
  private let slots: MappedArray<UInt32>
  private let surfaces: MappedArray<UInt32>
  private let strings: MappedArray<UInt8>
  private let spelling: SpellingRules
  private let prefixes: Set<[UInt8]>

  init(image: LexiconImage, spelling: SpellingRules, prefixes: Set<[UInt8]>) {
    slots = image.numbers(.surfaceSlots)
    surfaces = image.numbers(.surfaces)
    strings = image.data(.strings)
    self.spelling = spelling
    self.prefixes = prefixes
  }

  /// Returns the word with exactly these bytes, or nil.
  package func exact(_ word: ArraySlice<UInt8>) -> WordID? {
    guard slots.count > 0 else { return nil }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: WordHash.of(word)) & mask
    while slots[slot] != 0 {
      let entry = Int(slots[slot] - 1) * 3
      if equal(word, offset: Int(surfaces[entry]), length: Int(surfaces[entry + 1])) { return WordID(raw: surfaces[entry + 2]) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Returns the word for lower-case, folded bytes: as it stands, in American spelling, or without its plural ending.
  package func resolve(_ word: ArraySlice<UInt8>) -> WordID {
    if let known = exact(word) { return known }
    var normal = word
    if let respelled = spelling.american(word) {
      normal = respelled[...]
      if let known = exact(normal) { return known }
    }
    if let singular = Inflection.singular(normal) {
      normal = singular[...]
      if let known = exact(normal) { return known }
    }
    return WordID(unknownHash: WordHash.of(normal))
  }

  package func holds(_ word: ArraySlice<UInt8>) -> Bool {
    if exact(word) != nil { return true }
    return resolve(word).isKnown
  }

  package func isPrefix(_ word: ArraySlice<UInt8>) -> Bool { prefixes.contains(Array(word)) }

  private func equal(_ word: ArraySlice<UInt8>, offset: Int, length: Int) -> Bool {
    guard word.count == length else { return false }
    var position = offset
    for byte in word {
      if strings[position] != byte { return false }
      position += 1
    }
    return true
  }
}

/// The regular plural of English nouns, undone on normalised bytes.
enum Inflection {
  /// Returns the singular of a lower-case word by rule, or nil when no rule fits.
  ///
  /// Irregular plurals and words that only look plural stand in `Data/plurals.tsv`, which goes first.
  static func singular(_ word: ArraySlice<UInt8>) -> [UInt8]? {
    guard word.count >= 4, let last = word.last else { return nil }
    if last == UInt8(ascii: "e") {
      return word.count >= 6 && ends(word, "ae") ? Array(word.dropLast()) : nil
    }
    guard last == UInt8(ascii: "s"), !ends(word, "ss"), !ends(word, "us"), !ends(word, "is") else { return nil }
    if word.count > 4, ends(word, "ies") { return Array(word.dropLast(3)) + [UInt8(ascii: "y")] }
    if ends(word, "oses") || ends(word, "yses") { return Array(word.dropLast(2)) + Array("is".utf8) }
    if ends(word, "sses") || ends(word, "xes") || ends(word, "ches") || ends(word, "shes") || ends(word, "zes") {
      return Array(word.dropLast(2))
    }
    return Array(word.dropLast())
  }

  private static func ends(_ word: ArraySlice<UInt8>, _ suffix: String) -> Bool {
    let length = suffix.utf8.count
    guard word.count >= length else { return false }
    return word.suffix(length).elementsEqual(suffix.utf8)
  }
}

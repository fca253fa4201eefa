/// The words of a quote, as far as they make its identity: case, spacing and punctuation do not.
enum NormalizedWords {
  /// Returns the lower-cased words joined by one space.
  static func of(_ quote: String) -> String {
    var output = ""
    var needsSpace = false
    for scalar in quote.unicodeScalars {
      let properties = scalar.properties
      if properties.isAlphabetic || properties.numericType != nil || properties.canonicalCombiningClass != .notReordered {
        if needsSpace, !output.isEmpty { output += " " }
        needsSpace = false
        output += properties.lowercaseMapping
      } else {
        needsSpace = true
      }
    }
    return output
  }
}

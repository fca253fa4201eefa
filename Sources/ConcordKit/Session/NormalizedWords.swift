/// The words of a quote, as far as they make its identity: case, spacing and punctuation do not, but what changes a number does.
enum NormalizedWords {
  /// Returns the lower-cased words, numbers and signs of comparison joined by one space.
  static func of(_ quote: String) -> String {
    var output = ""
    var needsSpace = false
    var previous: Unicode.Scalar?
    var scalars = quote.unicodeScalars.makeIterator()
    var upcoming = scalars.next()
    while let scalar = upcoming {
      upcoming = scalars.next()
      let isSign = comparisons.contains(scalar)
      let mark = isPartOfNumber(scalar, after: previous, before: upcoming) ? plainMark(scalar) : nil
      if isSign || mark != nil || isWord(scalar) {
        if needsSpace || isSign, !output.isEmpty { output += " " }
        output += mark.map { String($0) } ?? scalar.properties.lowercaseMapping
        needsSpace = isSign
      } else {
        needsSpace = true
      }
      previous = scalar
    }
    return output
  }

  private static let comparisons: Set<Unicode.Scalar> = ["<", ">", "=", "≤", "≥", "±", "~", "≈"]

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil || properties.canonicalCombiningClass != .notReordered
  }

  /// Returns whether a mark stands between two digits, or is the sign of a number.
  private static func isPartOfNumber(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?) -> Bool {
    guard let mark = plainMark(scalar), let next, next.properties.numericType != nil else { return false }
    guard let previous else { return mark == "-" }
    return previous.properties.numericType != nil || mark == "-" && !isWord(previous)
  }

  /// Returns a mark of a number in its plain form, since the same number is written with several dashes; nil for other scalars.
  private static func plainMark(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case ".", ",", "/", ":": scalar
    case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2212}": "-"
    default: nil
    }
  }
}

/// Writes the Roman numerals of forms as Arabic ones and the other way round: "grade III", "grade 3"; "Bosniak IIF", "Bosniak 2F".
enum NumeralVariants {
  private static let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]

  /// The words after which a digit is a grade that can be written as a Roman numeral too.
  private static let scales: Set<String> = [
    "category", "class", "degree", "factor", "grade", "group", "level", "nerve", "segment", "stage", "type", "zone",
  ]

  /// Returns the form with the other numeral, or nil when it has none that may be changed.
  static func variant(of form: String) -> String? {
    var words = form.split(separator: " ").map(String.init)
    var isChanged = false
    for index in words.indices.dropFirst() {
      let followsScale = scales.contains(words[index - 1].lowercased())
      // "IV" inside a form is the route of an injection; a numeral follows the name of its scale or ends the form.
      if followsScale || index == words.count - 1, let arabic = arabic(words[index]) {
        words[index] = arabic
        isChanged = true
      } else if followsScale, let number = Int(words[index]), (1...roman.count).contains(number) {
        words[index] = roman[number - 1]
        isChanged = true
      }
    }
    return isChanged ? words.joined(separator: " ") : nil
  }

  /// Returns a Roman numeral in capitals, perhaps with one letter behind it, with an Arabic one instead.
  private static func arabic(_ word: String) -> String? {
    if let number = roman.firstIndex(of: word) { return String(number + 1) }
    guard let letter = word.last, "abcdefABCDEF".contains(letter), let number = roman.firstIndex(of: String(word.dropLast())) else {
      return nil
    }
    return String(number + 1) + String(letter)
  }
}

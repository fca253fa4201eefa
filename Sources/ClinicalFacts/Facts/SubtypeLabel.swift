package import SourceText

/// The number or letter by which a text tells the kind of a thing: "type II", "stage MS".
package struct SubtypeLabel: Sendable, Hashable {
  /// The noun to which a label belongs, by the number that `Data/terms.tsv` gives it.
  package enum Noun: Int, Sendable {
    case type = 1
    case stage, grade
    case category
  }

  /// The noun.
  package var noun: Noun
  /// The number, Roman or Arabic, or nil for a label that is letters only.
  package var number: Int?
  /// The letters after the number, or the whole label, in lower case.
  package var letters: String
  /// The named system to which the label belongs, as the number of its scale; 0 where the text names none.
  package var system: Int
  /// The things of which it can be said, the nearest first; never empty.
  package var owners: [Fact]
  /// The bytes from the thing to the label.
  package var range: ByteRange

  /// Returns whether two labels of one scale name kinds that exclude each other; a coarser label agrees with its refinements, and a
  /// number is not held against a letter.
  package func excludes(_ other: SubtypeLabel) -> Bool {
    guard noun == other.noun, system == 0 || other.system == 0 || system == other.system else { return false }
    switch (number, other.number) {
    case (let own?, let others?): return own != others || !letters.isEmpty && !other.letters.isEmpty && letters != other.letters
    case (nil, nil): return letters != other.letters
    default: return false
    }
  }

  /// The label as written, for messages.
  package var text: String { "\(noun) " + (number.map { "\($0)\(letters)" } ?? letters.uppercased()) }
}

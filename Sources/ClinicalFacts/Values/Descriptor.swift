package import Lexicon
package import SourceText

/// What a text says about one property of one thing: a value of a scale, a measurement, or how many there are.
package struct Descriptor: Sendable, Hashable {
  /// What is said.
  package enum Content: Sendable, Hashable {
    /// A value of a scale.
    case value(ScaleValue)
    /// A number with a unit.
    case quantity(Quantity)
    /// A number of things.
    case count(Count)
  }

  /// What is said.
  package var content: Content
  /// The thing of which it is said, or nil where the text does not name it.
  package var owner: Fact?
  /// A Boolean value indicating whether the words are part of the thing's name, as "small" is in "small pleural effusion".
  package var isInName = false
  /// How it is asserted.
  package var assertion: Assertion
  /// The bytes that show it, with its thing when that stands near.
  package var evidence: ByteRange
  /// The sentence, as an index into the sentences of its text.
  package var sentence: Int
}

/// A value of a scale such as margin or T2 signal.
package struct ScaleValue: Sendable, Hashable {
  /// The value.
  package var concept: ConceptID
  /// The number that all values of its scale share.
  package var scale: Int
  /// Its rank on the scale; 0 for none.
  package var order: Int
  /// A Boolean value indicating whether the text denies it: "not spiculated".
  package var isDenied: Bool

  /// Creates a value of a scale.
  package init(concept: ConceptID, scale: Int, order: Int, isDenied: Bool) {
    self.concept = concept
    self.scale = scale
    self.order = order
    self.isDenied = isDenied
  }
}

/// A number of things.
package struct Count: Sendable, Hashable {
  /// The number, or the lowest that fits the words.
  package var lowest: Int
  /// A Boolean value indicating whether it is the number itself: "three", not "several".
  package var isExact: Bool
  /// A Boolean value indicating whether the text lists the places instead of giving a number.
  package var isListed = false

  /// Creates a count.
  package init(lowest: Int, isExact: Bool, isListed: Bool = false) {
    self.lowest = lowest
    self.isExact = isExact
    self.isListed = isListed
  }

  /// Returns whether two numbers of things can be the same.
  package func agrees(with other: Count) -> Bool {
    if isListed && other.isListed { return true }
    return isExact
      ? other.isExact ? lowest == other.lowest : lowest >= other.lowest
      : other.isExact ? other.lowest >= lowest : true
  }
}

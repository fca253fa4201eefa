package import SourceText

/// Age and sex as one text states them.
package struct Demographics: Sendable {
  /// A stated age.
  package struct Age: Sendable, Hashable {
    /// The lowest age that fits the words, in years.
    package var low: Double
    /// The highest age that fits the words, in years.
    package var high: Double
    /// A Boolean value indicating whether it is a number and no stage of life.
    package var isNumber: Bool
    /// The bytes.
    package var range: ByteRange
  }

  /// A stated sex.
  package enum Sex: String, Sendable {
    case male, female
  }

  /// The ages, in order.
  package var ages: [Age] = []
  /// The words for the patient's sex, in order.
  package var sexes: [(sex: Sex, range: ByteRange)] = []
}

/// A word or phrase with a value: a unit, a number word, a stage of life, a mark of report text.
package struct Term: Sendable {
  /// The class that its table gives it.
  package let termClass: TermClass
  /// The first value: a factor, a number, a weight, a lower bound.
  package let value: Double
  /// The second value, such as an upper bound.
  package let second: Double
}

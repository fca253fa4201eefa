import SourceText

/// A number with its unit.
package struct Quantity: Sendable, Hashable {
  /// What is measured.
  package enum Dimension: Sendable, Hashable {
    /// Millimetres.
    case length
    /// Millilitres.
    case volume
    case percent
    /// Hounsfield units.
    case attenuation
    case uptake
    case degree
    case pressure
    /// Days.
    case time
    /// The value of a laboratory test, in the first unit of the test.
    case laboratory
  }

  /// What the number says of the thing it belongs to.
  package enum Role: Sendable, Hashable {
    case size
    /// How far something lies from a landmark.
    case distance
    /// A value of an earlier examination.
    case prior
    /// A limit, a norm or a technical parameter.
    case limit
  }

  /// What is measured.
  package var dimension: Dimension
  /// The values in the base unit, one an axis; a range is given as its two ends.
  package var values: [Double]
  /// A Boolean value indicating whether the values are the ends of a range.
  package var isRange = false
  /// A Boolean value indicating whether the text says "about" or the like.
  package var isApproximate = false
  /// The size of the last written digit in the base unit, for tolerance by rounding.
  package var resolution: Double
  /// What the number says.
  package var role = Role.size
  /// The tokens.
  package var tokens: Range<Int>

  /// The largest value.
  package var largest: Double { values.max() ?? 0 }
  /// The smallest value.
  package var smallest: Double { values.min() ?? 0 }
}

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
    /// Square millimetres.
    case area
    /// Centimetres a second.
    case velocity
    /// A concentration or flow, which is compared by laboratory rules.
    case rate
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

  /// Which extent of a thing a length is; the numbers are those of `extent-word` in `Data/terms.tsv`.
  package enum Aspect: Int, Sendable, Hashable {
    case craniocaudal = 1
    case transverse = 2
    case anteroposterior = 3
    case longAxis = 4
    case shortAxis = 5
    case thickness = 10
    case length = 11
    case width = 12
    case height = 13
    case depth = 14

    /// A Boolean value indicating whether it is an axis of the body or of the thing.
    package var isAxis: Bool { rawValue <= 5 }
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
  /// The earlier value, of a change such as "from 12 to 8 mm".
  package var earlier: Double?
  /// Which extent is measured, when the text says so.
  package var aspect: Aspect?
  /// What the number says.
  package var role = Role.size
  /// The tokens.
  package var tokens: Range<Int>

  /// Creates a measurement from its values in the base unit.
  package init(
    dimension: Dimension, values: [Double], isRange: Bool = false, isApproximate: Bool = false, resolution: Double, aspect: Aspect? = nil,
    role: Role = .size, tokens: Range<Int>
  ) {
    self.dimension = dimension
    self.values = values
    self.isRange = isRange
    self.isApproximate = isApproximate
    self.resolution = resolution
    self.aspect = aspect
    self.role = role
    self.tokens = tokens
  }

  /// The largest value.
  package var largest: Double { values.max() ?? 0 }
  /// The smallest value.
  package var smallest: Double { values.min() ?? 0 }
}

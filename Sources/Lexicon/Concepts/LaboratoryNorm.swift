/// The reference range of a laboratory test, in the first of its units.
package struct LaboratoryNorm: Hashable, Sendable {
  /// The lowest normal value; nil when every low value is normal.
  package let low: Double?
  /// The highest normal value; nil when every high value is normal.
  package let high: Double?
  /// For each unit, by its number, the factor that turns a value into the first unit.
  package let factors: [Int: Double]
}

/// The number of a concept in one lexicon, from 0.
package struct ConceptID: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The index into the lexicon's concepts.
  package let index: UInt32

  /// Creates an identifier from an index.
  @inlinable
  package init(_ index: Int) { self.index = UInt32(truncatingIfNeeded: index) }

  /// Stands for "no concept".
  package static let none = ConceptID(Int(UInt32.max))

  /// Orders by index.
  @inlinable
  package static func < (left: ConceptID, right: ConceptID) -> Bool { left.index < right.index }
}

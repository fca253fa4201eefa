package import Lexicon
package import SourceText

/// A structure that a text names with a side, or that is a level or a part of an organ.
package struct NamedPlace: Sendable, Hashable {
  /// The structure with its side.
  package var site: Site
  /// A Boolean value indicating whether its clause states something abnormal and denies nothing.
  package var isAffected: Bool
  /// A Boolean value indicating whether its clause denies something or is no statement about this patient now.
  package var isSetAside: Bool
  /// A Boolean value indicating whether its clause denies something of the structure itself and states nothing abnormal.
  package var isUnaffected: Bool
  /// What is abnormal in its clause.
  package var subjects: [ConceptID]
  /// The bytes from the structure to the word for its side.
  package var range: ByteRange
}

/// A word for a side that a text uses of its patient.
package struct NamedSide: Sendable, Hashable {
  /// The side.
  package var side: Side
  /// A Boolean value indicating whether its clause tells of symptoms, operations or earlier times and not of what is seen.
  package var isSetAside: Bool
  /// What is abnormal in its clause.
  package var subjects: [ConceptID]
  /// The bytes of the word and its neighbour.
  package var range: ByteRange
}

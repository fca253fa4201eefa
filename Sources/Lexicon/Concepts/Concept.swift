/// One concept of the lexicon with its place in the hierarchies.
package struct Concept: Sendable {
  /// Properties of a concept.
  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The structure exists on both sides of the body.
    package static let sided = Flags(rawValue: 1)
    /// Missing it endangers the patient.
    package static let critical = Flags(rawValue: 2)
    /// The same lesion stated in two of its siblings is a contradiction.
    package static let siblingsExclusive = Flags(rawValue: 4)
    /// Two values of the scale exclude each other.
    package static let exclusive = Flags(rawValue: 8)
    /// Only neighbours of the scale are compatible.
    package static let adjacentCompatible = Flags(rawValue: 16)
    /// Its scale narrows what is denied: "no large effusion" does not deny a small one.
    package static let narrows = Flags(rawValue: 128)
    /// Its scale is one of degree or size; such a word after a comma begins a new statement.
    package static let degree = Flags(rawValue: 256)
    /// It only keeps shorter forms inside it from matching.
    package static let trap = Flags(rawValue: 512)
    /// It names nothing in particular: "finding", "abnormality", "disease".
    package static let umbrella = Flags(rawValue: 1024)
    /// It is a mere sort of structure, of which a text speaks in the singular only when it has named one before: "artery", "bone".
    package static let sort = Flags(rawValue: 2048)
    /// Only women have it.
    package static let female = Flags(rawValue: 4096)
    /// Only men have it.
    package static let male = Flags(rawValue: 8192)
    /// It says that an organ was removed or never formed.
    package static let absence = Flags(rawValue: 65536)
    /// It is a technique of its own: an examination is made by one of them.
    package static let technique = Flags(rawValue: 262144)
    /// It is a treatment by operation.
    package static let operative = Flags(rawValue: 524288)
    /// It is a treatment without operation.
    package static let conservative = Flags(rawValue: 1048576)
    /// The structure lies on the right.
    package static let right = Flags(rawValue: 32)
    /// The structure lies on the left.
    package static let left = Flags(rawValue: 64)
  }

  /// The number of the concept.
  package let id: ConceptID
  /// The identifier of its row, in kebab-case.
  package let name: String
  /// The preferred form, for messages.
  package let label: String
  /// What sort of thing it is.
  package let kind: ConceptKind
  /// Its properties.
  package let flags: Flags
  /// The rank on its scale, from 1; 0 when it has none.
  package let order: Int
  /// The scale or axis it belongs to: the group of an attribute, the subtype axis of a diagnosis; empty for none.
  package let group: String
}

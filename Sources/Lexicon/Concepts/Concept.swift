/// One concept of the lexicon with its place in the hierarchies.
package struct Concept: Sendable {
  /// Properties of a concept.
  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The structure exists on both sides of the body.
    package static let sided = Flags(rawValue: 1 << 0)
    /// Missing it endangers the patient.
    package static let critical = Flags(rawValue: 1 << 1)
    /// The same lesion stated in two of its siblings is a contradiction.
    package static let siblingsExclusive = Flags(rawValue: 1 << 2)
    /// Two values of the scale exclude each other.
    package static let exclusive = Flags(rawValue: 1 << 3)
    /// Only neighbours of the scale are compatible.
    package static let adjacentCompatible = Flags(rawValue: 1 << 4)
    /// Its scale narrows what is denied: "no large effusion" does not deny a small one.
    package static let narrows = Flags(rawValue: 1 << 5)
    /// Its scale is one of degree or size; such a word after a comma begins a new statement.
    package static let degree = Flags(rawValue: 1 << 6)
    /// It only keeps shorter forms inside it from matching.
    package static let trap = Flags(rawValue: 1 << 7)
    /// It names nothing in particular: "finding", "abnormality", "disease".
    package static let umbrella = Flags(rawValue: 1 << 8)
    /// Its name says no more than its first parent and a place: whatever is of that kind there is such a concept.
    package static let composed = Flags(rawValue: 1 << 9)
    /// What is denied with this value says nothing of what was there before: "no new nodule".
    package static let leavesEarlier = Flags(rawValue: 1 << 10)
    /// It is a mere sort of structure, of which a text speaks in the singular only when it has named one before: "artery", "bone".
    package static let sort = Flags(rawValue: 1 << 11)
    /// Only women have it.
    package static let female = Flags(rawValue: 1 << 12)
    /// Only men have it.
    package static let male = Flags(rawValue: 1 << 13)
    /// It says that an organ was removed or never formed.
    package static let absence = Flags(rawValue: 1 << 14)
    /// It is a technique of its own: an examination is made by one of them.
    package static let technique = Flags(rawValue: 1 << 15)
    /// It is a treatment by operation.
    package static let operative = Flags(rawValue: 1 << 16)
    /// It is a treatment without operation.
    package static let conservative = Flags(rawValue: 1 << 17)
    /// The structure lies on the right.
    package static let right = Flags(rawValue: 1 << 18)
    /// The structure lies on the left.
    package static let left = Flags(rawValue: 1 << 19)
    /// A sort of structure of which every region has its own, such as ligaments: only those of one whole exclude each other.
    package static let wide = Flags(rawValue: 1 << 20)
    /// The structure is a level of the body, counted from above: a vertebra, a disc, a rib.
    package static let level = Flags(rawValue: 1 << 21)
    /// The structure is one of the parts into which an organ is divided: a lobe, a segment, a quadrant.
    package static let subsite = Flags(rawValue: 1 << 22)
    /// It says that there is little of a thing: mild, small, faint.
    package static let slight = Flags(rawValue: 1 << 23)
    /// It says that there is much of a thing: severe, large, intense.
    package static let marked = Flags(rawValue: 1 << 24)
    /// It is a test whose results are called high or low in relation to a treatment, such as a tumor marker.
    package static let relativeNorm = Flags(rawValue: 1 << 25)
    /// It is a class of drugs of which one is chosen: another of the class is another treatment.
    package static let choice = Flags(rawValue: 1 << 26)
    /// It is the wall of its whole: whatever breaks through to the whole, or ruptures it, breaks this.
    package static let envelope = Flags(rawValue: 1 << 27)
    /// Texts name it and its whole alike: the hip joint and the hip.
    package static let standsForWhole = Flags(rawValue: 1 << 28)
    /// It must reach the treating physician at once.
    package static let actionable = Flags(rawValue: 1 << 29)
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
  /// The rank on its scale or in its series, from 1; 0 when it has none.
  package let order: Int
  /// The scale, axis or series it belongs to: the group of an attribute, the subtype axis of a diagnosis, the series of a structure; empty
  /// for none.
  package let group: String
}

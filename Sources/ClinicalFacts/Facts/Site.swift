package import Lexicon

/// A place in the body at which something is said to be.
package struct Site: Sendable, Hashable {
  /// The structure.
  package var anatomy: ConceptID
  /// The structure or region of which it is named a part ("soft tissues of the thigh"), or `none`.
  package var within: ConceptID
  /// The side.
  package var side: Side
  /// The structure at the other end of a range ("L3 to L5"), or `none`.
  package var through = ConceptID.none
  /// The parts of the structure that are named by their position: dorsal, distal.
  package var parts: [ConceptID] = []
  /// The tokens of the structure.
  package var tokens: Range<Int>

  /// Creates a place.
  package init(anatomy: ConceptID, within: ConceptID, side: Side, tokens: Range<Int>) {
    self.anatomy = anatomy
    self.within = within
    self.side = side
    self.tokens = tokens
  }
}

package import Lexicon

/// The concepts that the mechanism itself refers to by name.
package struct CoreConcepts: Sendable {
  /// Any abnormality.
  package let abnormality: ConceptID
  /// Any disease.
  package let disease: ConceptID
  /// Involvement, invasion and extension: processes whose subject stands elsewhere.
  package let spreading: [ConceptID]
  /// The values right, left, bilateral and midline.
  package let sides: [ConceptID: Side]
  /// The scales on which a position names a part of a structure, by group.
  package let positions: Set<Int>
  /// Displacement, compression and mass effect: what pushes a structure does not invade it.
  package let displacing: [ConceptID]
  /// The directions to the right and to the left.
  package let directions: [ConceptID: Side]
  /// The scale that says which side is the larger.
  package let sideDominance: Int
  /// The scales of distribution, by group.
  package let distributions: Set<Int>
  /// The unpaired organs, whose right and left parts are two things: a right ventricle is no left one on the other side.
  package let unpaired: [ConceptID]
  /// Biopsy and what is a kind of it.
  package let biopsy: ConceptID
  /// The names that the lexicon lacks; empty for a sound lexicon.
  package let missing: [String]

  /// Looks the concepts up.
  package init(lexicon: Lexicon) {
    var missing: [String] = []
    func find(_ name: String) -> ConceptID {
      guard let id = lexicon.concept(named: name) else {
        missing.append(name)
        return .none
      }
      return id
    }
    abnormality = find("abnormality")
    disease = find("disease")
    spreading = [find("invasion"), find("extension"), find("involvement")]
    sides = [
      find("side-right"): .right, find("side-left"): .left, find("side-bilateral"): .bilateral, find("side-midline"): .midline,
    ]
    func group(_ name: String) -> Int {
      let id = find(name)
      return id == .none ? 0 : lexicon.groupKey(id)
    }
    positions = Set(
      ["pos-anterior", "pos-superior", "pos-medial", "pos-proximal", "pos-superficial", "pos-volar", "pos-radial"].map(group))
    displacing = ["displacement", "compression", "mass-effect"].map(find)
    directions = [find("direction-right"): .right, find("direction-left"): .left]
    sideDominance = group("side-dominance-right")
    distributions = Set(["extent-focal", "radial-central", "zonal-upper"].map(group))
    unpaired = ["heart", "stomach", "large-bowel", "liver"].map(find)
    biopsy = find("biopsy")
    self.missing = missing
  }

  /// Returns whether a structure with its own entry for each side is one of a pair.
  package func isPaired(_ structure: ConceptID, _ lexicon: Lexicon) -> Bool { !unpaired.contains { lexicon.isPart(structure, of: $0) } }
}

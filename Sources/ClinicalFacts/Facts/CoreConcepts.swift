package import Lexicon

/// The concepts that the mechanism itself refers to by name.
package struct CoreConcepts: Sendable {
  /// Any abnormality.
  package let abnormality: ConceptID
  /// Any disease.
  package let disease: ConceptID
  /// Involvement, invasion and extension: processes whose subject stands elsewhere.
  package let spreading: [ConceptID]
  /// What a process does to a structure that it involves: destruction, erosion, an abnormal signal.
  package let affecting: [ConceptID]
  /// Rupture and perforation, which break the wall of what they happen to.
  package let breaching: [ConceptID]
  /// The values right, left, bilateral and midline.
  package let sides: [ConceptID: Side]
  /// The scales on which a position names a part of a structure, by group.
  package let positions: Set<Int>
  /// The scales of positions that are relative to whatever is spoken of, by group: these and the center.
  package let relativePositions: Set<Int>
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
  /// Names that say no more than that something is there: lesion, mass, tumor.
  package let generic: Set<ConceptID>
  /// The sorts of circumscribed things that have a size, a margin and a signal of their own.
  package let focal: [ConceptID]
  /// The values "single" and "a couple of".
  package let singleCount: ConceptID
  package let pairCount: ConceptID
  /// The scale of the words tiny, small, large.
  package let sizeScale: Int
  /// The scales on which half steps have ranks of their own: "mild to moderate".
  package let halfStepScales: Set<Int>
  /// The courses "new", "stable" and "nearly resolved", which part their scale.
  package let trendNew, trendStable, trendNearlyResolved: ConceptID
  /// The value "normal", which makes an abnormality of nothing.
  package let normalValue: ConceptID
  /// The value "definite" of certainty.
  package let definite: ConceptID
  /// The value "acute".
  package let acute: ConceptID
  /// Restricted diffusion.
  package let restrictedDiffusion: ConceptID
  /// A closed growth plate.
  package let closedPhysis: ConceptID
  /// How an injury came about: an accident, a fall.
  package let injuryMechanism: ConceptID
  /// Growing and shrinking as things of their own.
  package let growing, shrinking: [ConceptID]
  /// Pulse sequences, which are all MRI, and MRI itself.
  package let sequence, mri: ConceptID
  /// The phases and views of which an examination consists.
  package let examinationParts: [ConceptID]
  /// A device out of place, and the scale of the positions of devices with the rank of a good one.
  package let deviceMalposition: ConceptID
  package let devicePosition, devicePositionGood: Int
  /// An allergy.
  package let allergy: ConceptID
  /// Any symptom.
  package let symptom: ConceptID
  /// Freedom from symptoms.
  package let asymptomatic: ConceptID
  /// Any stenosis.
  package let stenosis: ConceptID
  /// A degree of stenosis, by which its scale is known.
  package let severeStenosis: ConceptID
  /// The scale of front and back, by group.
  package let frontBack: Int
  /// The scales of what a lesion may be in part: solid and cystic, thick and thin.
  package let partial: Set<Int>
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
    affecting = ["destruction", "erosion", "infiltrative-tissue", "signal-abnormality", "hyperintensity", "hypoattenuation"].map(find)
    breaching = ["rupture", "perforation"].map(find)
    sides = [
      find("side-right"): .right, find("side-left"): .left, find("side-bilateral"): .bilateral, find("side-midline"): .midline,
    ]
    func group(_ name: String) -> Int {
      let id = find(name)
      return id == .none ? 0 : lexicon.groupKey(id)
    }
    positions = Set(
      ["pos-anterior", "pos-superior", "pos-medial", "pos-proximal", "pos-superficial", "pos-volar", "pos-radial"].map(group))
    relativePositions = positions.union(
      [group("pos-central"), group("layer-cortical"), group("pos-apex"), group("cm-cortical")].filter { $0 != 0 })
    displacing = ["displacement", "compression", "mass-effect"].map(find)
    directions = [find("direction-right"): .right, find("direction-left"): .left]
    sideDominance = group("side-dominance-right")
    distributions = Set(["extent-focal", "radial-central", "zonal-upper"].map(group))
    unpaired = ["heart", "stomach", "large-bowel", "liver"].map(find)
    biopsy = find("biopsy")
    generic = [
      find("lesion"), find("mass"), find("neoplasm"), find("nodule"), find("abnormality"), find("disease"), find("fluid-collection"),
    ]
    focal = [
      find("lesion"), find("neoplasm"), find("fluid-collection"), find("aneurysm"), find("opacity"), find("calculus"),
      find("filling-defect"),
    ]
    sizeScale = lexicon.groupKey(find("size-small"))
    halfStepScales = [lexicon.groupKey(find("severity-mild"))]
    singleCount = find("count-single")
    pairCount = find("count-two")
    trendNew = find("trend-new")
    trendStable = find("trend-stable")
    trendNearlyResolved = find("trend-near-resolved")
    normalValue = find("normal-yes")
    definite = find("certainty-definite")
    acute = find("acuity-acute")
    restrictedDiffusion = find("restricted-diffusion")
    closedPhysis = find("closed-physis")
    injuryMechanism = find("injury-mechanism")
    growing = ["increase-in-size", "growing-mass"].map(find)
    shrinking = ["decrease-in-size"].map(find)
    sequence = find("sequence")
    mri = find("mri")
    examinationParts = ["phase", "view"].map(find)
    deviceMalposition = find("device-malposition")
    devicePosition = group("device-good")
    devicePositionGood = lexicon.order(find("device-good"))
    allergy = find("allergy")
    symptom = find("symptom")
    asymptomatic = find("asymptomatic")
    stenosis = find("stenosis")
    severeStenosis = find("stenosis-severe")
    frontBack = group("pos-anterior")
    partial = Set(["composition-solid", "thick-thin", "calcified-full"].map(group))
    self.missing = missing
  }

  /// Returns whether a concept says no more than that something is there.
  package func isGeneric(_ concept: ConceptID) -> Bool { generic.contains(concept) }

  /// Returns whether a concept is a circumscribed thing, such as a lesion, a tumor or a collection.
  package func isFocal(_ concept: ConceptID, in lexicon: Lexicon) -> Bool {
    concept != .none && focal.contains { lexicon.isA(concept, $0) }
  }

  /// Returns whether a structure with its own entry for each side is one of a pair.
  package func isPaired(_ structure: ConceptID, _ lexicon: Lexicon) -> Bool { !unpaired.contains { lexicon.isPart(structure, of: $0) } }
}

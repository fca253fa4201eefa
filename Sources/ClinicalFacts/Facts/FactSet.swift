import Lexicon
package import SourceText

/// Everything that one side says about its patient.
package struct FactSet: Sendable {
  /// The facts, in order.
  package var facts: [Fact] = []
  /// The values, measurements and counts, in order.
  package var descriptors: [Descriptor] = []
  /// The structures that are named with a side, and the levels and parts of organs, in order.
  package var places: [NamedPlace] = []
  /// The sides that are named anywhere; what belongs to the name of a structure, as in "left ventricle", is none.
  package var sides: [NamedSide] = []
  /// Where tubes, lines and implants are said to be, in order.
  package var devices: [DevicePosition] = []
  /// What is said about diagnoses, in order.
  package var diagnoses: [DiagnosisStatement] = []
  /// The numbers and letters of kinds, in order.
  package var labels: [SubtypeLabel] = []
  /// Gaps, slips and repetitions of the text, in order.
  package var defects: [TextDefect] = []
  /// The sentences that draw the conclusion, in bytes.
  package var conclusion: [ByteRange] = []
  /// Age and sex.
  package var demographics = Demographics()
  /// The phrases that say something about the case as a whole, in order.
  package var markers: [TextMarker] = []
  /// The figures referred to.
  package var figures: [FigureReference] = []

  /// Creates an empty set.
  package init() {}
}

extension FactSet {
  /// Returns what the sentences of the conclusion say, or what the others say.
  package func part(isConclusion: Bool) -> FactSet {
    func belongs(_ range: ByteRange) -> Bool { conclusion.contains { $0.overlaps(range) } == isConclusion }
    var part = self
    part.facts = facts.filter { belongs($0.evidence) }
    part.descriptors = descriptors.filter { belongs($0.evidence) }
    part.places = places.filter { belongs($0.range) }
    part.sides = sides.filter { belongs($0.range) }
    part.devices = devices.filter { belongs($0.range) }
    part.diagnoses = diagnoses.filter { belongs($0.evidence) }
    part.labels = labels.filter { belongs($0.range) }
    part.markers = markers.filter { belongs($0.range) }
    part.conclusion = []
    return part
  }
}

/// A reference to a numbered figure.
package struct FigureReference: Sendable, Hashable {
  /// The number.
  package var number: Int
  /// The bytes of the reference, such as "Figures 3, 4, 5".
  package var range: ByteRange
}

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
  /// What is said of the patient, the procedures and the course on scales of their own, in order.
  package var patientValues: [PatientValue] = []
  /// How things have changed, whatever they are called, in order.
  package var courses: [Course] = []
  /// The drugs that were given or not, in order.
  package var drugs: [DrugMention] = []
  /// The examinations that were normal as a whole, or showed something, in order.
  package var examinations: [ExaminationResult] = []
  /// The results of tests known by their own words, in order.
  package var results: [TestResult] = []
  /// How long something lasted, or how long before or after something it was, in order.
  package var spans: [TimeSpan] = []
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
  /// What each sentence speaks about, in order.
  package var topics: [SentenceTopic] = []
  /// The figures referred to.
  package var figures: [FigureReference] = []

  /// Creates an empty set.
  package init() {}

  /// Returns the topic of the sentence that holds a byte.
  ///
  /// - Complexity: O(log *sentences*).
  package func topic(at byte: Int) -> SentenceTopic? {
    var (low, high) = (0, topics.count)
    while low < high {
      let middle = (low + high) / 2
      if topics[middle].range.upperBound <= byte { low = middle + 1 } else { high = middle }
    }
    return low < topics.count && topics[low].range.lowerBound <= byte ? topics[low] : nil
  }
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
    part.topics = topics.filter { belongs($0.range) }
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

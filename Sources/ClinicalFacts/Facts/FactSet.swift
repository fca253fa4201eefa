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
  /// Age and sex.
  package var demographics = Demographics()
  /// The phrases that say something about the case as a whole, in order.
  package var markers: [TextMarker] = []
  /// The figures referred to.
  package var figures: [FigureReference] = []

  /// Creates an empty set.
  package init() {}
}

/// A reference to a numbered figure.
package struct FigureReference: Sendable, Hashable {
  /// The number.
  package var number: Int
  /// The bytes of the reference, such as "Figures 3, 4, 5".
  package var range: ByteRange
}

/// The assertion status of a mention.
package struct Assertion: Sendable, Hashable {
  /// Whether the thing is said to be there.
  package enum Polarity: String, Sendable {
    case present, absent
    /// The text leaves it open.
    case unknown
  }

  /// How sure the text is.
  package enum Certainty: String, Sendable {
    case definite, probable, possible
  }

  /// When the thing holds.
  package enum Temporality: String, Sendable {
    case current, historical, future, hypothetical
  }

  /// Of whom it is said.
  package enum Experiencer: String, Sendable {
    case patient, family, other
  }

  /// Whether the thing is said to be there.
  package var polarity = Polarity.present
  /// How sure the text is.
  package var certainty = Certainty.definite
  /// When the thing holds.
  package var temporality = Temporality.current
  /// Of whom it is said.
  package var experiencer = Experiencer.patient
  /// A Boolean value indicating whether it is what an examination is to find out: "rule out", a question.
  package var isAsked = false
  /// A Boolean value indicating whether it is textbook knowledge and no statement about the patient.
  package var isGeneral = false
  /// A Boolean value indicating whether it was set aside as a diagnosis.
  package var isRejected = false
  /// A Boolean value indicating whether it is said of a later time than the first examination.
  package var isFollowUp = false
  /// A Boolean value indicating whether it is said of the side opposite to the one spoken of before.
  package var isContralateral = false
  /// The tokens of the cue that decided the polarity or the certainty, or nil.
  package var cue: Range<Int>?
  /// The tokens of the cue that decided the time, the person or the side, or nil.
  package var contextCue: Range<Int>?

  /// Creates the status of a plain statement: present, definite, current, of the patient.
  package init() {}

  /// Whether the text tells it of this patient, as more than a possibility.
  package var isToldOfPatient: Bool { !isGeneral && experiencer == .patient && certainty != .possible }
  /// Whether it holds now or held before, rather than later or perhaps.
  package var isNowOrBefore: Bool { temporality == .current || temporality == .historical }
  /// Whether the text tells it of this patient now, whether it is there or not, so that it can be held against another text.
  package var isStatement: Bool {
    isToldOfPatient && temporality == .current && polarity != .unknown && !isContralateral
  }
}

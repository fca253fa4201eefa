/// How a text speaks of a target.
package struct AssertionAnswer: Equatable, Sendable {
  /// Whether the target is said to be there.
  package enum Polarity: String, Sendable {
    case present, absent, unknown
  }

  /// How sure the text is.
  package enum Certainty: String, Sendable {
    case definite, probable, possible
  }

  /// Of which time the text speaks.
  package enum Temporality: String, Sendable {
    case current, historical, future, hypothetical
  }

  /// Of whom the text speaks.
  package enum Experiencer: String, Sendable {
    case patient, family, other
  }

  /// Whether the target is said to be there.
  package var polarity: Polarity
  /// How sure the text is.
  package var certainty: Certainty
  /// Of which time the text speaks.
  package var temporality: Temporality
  /// Of whom the text speaks.
  package var experiencer: Experiencer
  /// The words that decided; nil when the target is simply stated.
  package var cue: String?

  /// Creates an answer.
  package init(
    polarity: Polarity, certainty: Certainty = .definite, temporality: Temporality = .current, experiencer: Experiencer = .patient,
    cue: String? = nil
  ) {
    self.polarity = polarity
    self.certainty = certainty
    self.temporality = temporality
    self.experiencer = experiencer
    self.cue = cue
  }
}

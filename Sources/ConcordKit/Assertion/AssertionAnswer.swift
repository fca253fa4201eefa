package import ClinicalFacts

/// How a text speaks of a target.
package struct AssertionAnswer: Equatable, Sendable {
  /// Whether the target is said to be there.
  package var polarity: Assertion.Polarity
  /// How sure the text is.
  package var certainty = Assertion.Certainty.definite
  /// Of which time the text speaks.
  package var temporality = Assertion.Temporality.current
  /// Of whom the text speaks.
  package var experiencer = Assertion.Experiencer.patient
  /// The words that decided; nil when the target is simply stated.
  package var cue: String?
}

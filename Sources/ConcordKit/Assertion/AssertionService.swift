package import ClinicalFacts
package import Lexicon

/// How a text speaks of a target.
package struct AssertionAnswer: Equatable, Sendable {
  /// Whether the target is said to be there.
  package let polarity: Assertion.Polarity
  /// How sure the text is.
  package let certainty: Assertion.Certainty
  /// Of which time the text speaks.
  package let temporality: Assertion.Temporality
  /// Of whom the text speaks.
  package let experiencer: Assertion.Experiencer
  /// The words that decided; nil when the target is simply stated.
  package let cue: String?
}

/// Tells how texts speak of targets; reused from text to text.
package struct AssertionService {
  private var assertion: TargetAssertion

  /// Creates a service.
  package init(lexicon: Lexicon) { assertion = TargetAssertion(lexicon: lexicon) }

  /// Returns how the text speaks of the target; of a target whose words it does not hold, it says nothing.
  package mutating func assert(text: String, target: String) -> AssertionAnswer {
    let found = assertion.answer(text: Array(text.utf8), target: Array(target.utf8))
    let status = found?.assertion ?? Assertion()
    return AssertionAnswer(
      polarity: found == nil ? .unknown : status.polarity, certainty: status.certainty, temporality: status.temporality,
      experiencer: status.experiencer, cue: found?.cue)
  }
}

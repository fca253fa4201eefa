import ClinicalFacts
package import Lexicon

/// Tells how a text speaks of a target.
package struct AssertionService {
  private var targets: TargetAssertion

  /// Creates a service.
  package init(lexicon: Lexicon) { targets = TargetAssertion(lexicon: lexicon) }

  /// Returns how the text speaks of the target; a target whose words the text lacks is `unknown`.
  package mutating func assert(text: String, target: String) -> AssertionAnswer {
    guard let answer = targets.answer(text: Array(text.utf8), target: Array(target.utf8)) else { return AssertionAnswer(polarity: .unknown) }
    let assertion = answer.assertion
    return AssertionAnswer(
      polarity: assertion.polarity, certainty: assertion.certainty, temporality: assertion.temporality, experiencer: assertion.experiencer,
      cue: answer.cue)
  }
}

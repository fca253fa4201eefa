package import Lexicon

/// Tells how a text speaks of a target.
package struct AssertionService {
  private let lexicon: Lexicon

  /// Creates a service.
  package init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Returns how the text speaks of the target.
  package mutating func assert(text: String, target: String) -> AssertionAnswer { AssertionAnswer(polarity: .present) }
}

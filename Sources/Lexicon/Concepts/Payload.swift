/// What a phrase of the lexicon stands for.
package struct Payload: Sendable, Hashable {
  /// The sort of record that a phrase leads to.
  package enum Target: UInt32, Sendable {
    /// A concept; `index` numbers the concepts.
    case concept
    /// An assertion cue; `index` numbers the cues.
    case cue
    /// A phrase that says "normal"; `index` numbers the normality phrases.
    case normality
    /// A heading; `index` numbers the sections.
    case section
    /// A word with a value, such as a unit or a number; `index` numbers the terms.
    case term
  }

  /// How a phrase relates to its concept.
  package enum Role: UInt32, Sendable {
    /// Names the concept.
    case form
    /// Asserts the concept as adjective, participle or clause.
    case derived
    /// Denies the concept without a word of negation.
    case denial
    /// Is the adjective of a structure.
    case adjective
    /// Says that a laboratory value is high.
    case high
    /// Says that a laboratory value is low.
    case low
    /// Says that a laboratory value is normal.
    case normal
  }

  /// The sort of record.
  package let target: Target
  /// How the phrase relates to the record.
  package let role: Role
  /// The number of the record among its sort.
  package let index: Int
  /// The position of the list of context words, one of which the text must hold; 0 for none.
  package let needs: Int
}

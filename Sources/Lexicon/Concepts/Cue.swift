/// A phrase that sets the assertion status of what stands near it.
package struct Cue: Hashable, Sendable {
  /// What a cue does to its scope (NegEx, ConText and their successors, in one list).
  package enum Category: String, CaseIterable, Sendable {
    case negation
    case pseudoNegation = "pseudo-negation"
    case negationOfChange = "neg-of-change"
    case doubleNegation = "double-negation"
    case possible = "uncertainty-possible"
    case probable = "uncertainty-probable"
    case open = "uncertainty-open"
    case definite = "definite-existence"
    case confirmation
    case rejectedDiagnosis = "rejected-diagnosis"
    case resolution
    case resolving
    case history
    case previousExamination = "previous-exam"
    case planned
    case indication
    case hypothetical
    case recommendation
    case generalKnowledge = "general-knowledge"
    case family
    case otherPerson = "other-person"
    case contralateral
    case comparison
    case exception
    case terminator
    case confinement
    case sparing
    case `extension`
    case diagnosisIntroduction = "diagnosis-intro"
    case differentialIntroduction = "differential-intro"
  }

  /// On which side of the cue its scope lies.
  package enum Direction: String, CaseIterable, Sendable {
    case forward, backward, both, clause
  }

  /// How far the scope of a cue reaches.
  package enum Scope: Hashable, Sendable {
    /// Over a coordinated list: commas, "or", "and", "nor" do not end it.
    case list
    /// To the end of the clause.
    case clause
    /// To the end of the sentence.
    case sentence
    /// At most so many words.
    case tokens(Int)
  }

  /// What the cue does.
  package let category: Category
  /// On which side its scope lies.
  package let direction: Direction
  /// How far its scope reaches.
  package let scope: Scope
}

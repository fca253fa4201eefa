package import Lexicon
package import SourceText

/// What a text says about one diagnosis.
package struct DiagnosisStatement: Sendable, Hashable {
  /// How far the text commits itself.
  package enum Standing: Int, Sendable, Comparable {
    /// Set aside.
    case rejected
    /// Named among others.
    case differential
    /// Named without further word.
    case mentioned
    /// Given as an entry of its own, without a verb: "CT of the chest: sarcoidosis."
    case titled
    /// What the text settles on.
    case final

    /// Orders from `rejected` to `final`.
    package static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }
  }

  /// The diagnosis.
  package var concept: ConceptID
  /// How far the text commits itself.
  package var standing: Standing
  /// How sure the text is.
  package var certainty: Assertion.Certainty
  /// A Boolean value indicating whether the text weighed the diagnosis and set it aside, rather than merely denied it.
  package var isWeighed = false
  /// The places named with it.
  package var sites: [Site] = []
  /// The bytes that show it.
  package var evidence: ByteRange
  /// The sentence, as an index into the sentences of its text.
  package var sentence: Int
}

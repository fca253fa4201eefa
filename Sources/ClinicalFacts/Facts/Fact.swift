package import Lexicon
package import SourceText

/// A normalised statement of one text.
package struct Fact: Sendable, Hashable {
  /// What sort of statement it is.
  package enum Kind: Sendable, Hashable {
    /// A concept is present or absent.
    case concept
    /// A noun phrase outside the lexicon is present or absent.
    case open(OpenPhrase)
    /// A structure is called normal, by phrases of the lexicon that fit it.
    case normality(phrases: [Int])
    /// A process involves, or spares, its sites.
    case involvement
    /// A process lies in its sites and nowhere else.
    case confinement
    /// An examination was made, or a contrast medium given.
    case examination
    /// A laboratory test has a result.
    case laboratory(LaboratoryStatus)
  }

  /// The result of a laboratory test.
  package enum LaboratoryStatus: String, Sendable, Hashable {
    case high, low, normal, positive, negative
  }

  /// What sort of statement it is.
  package var kind: Kind
  /// The concept: the thing itself, the process that involves, the test; `none` where it is not known.
  package var subject: ConceptID
  /// A Boolean value indicating whether the subject of an involvement was taken from the text before it, or names no more than a lesion.
  package var isSubjectLoose = false
  /// Where.
  package var sites: [Site] = []
  /// The side of the whole statement.
  package var side = Side.unstated
  /// How it is asserted.
  package var assertion: Assertion
  /// Values of scales that qualify it.
  package var attributes: [ConceptID] = []
  /// Values of distribution that are words of its name: "diffuse" in "diffuse hepatic steatosis".
  package var distributions: [ConceptID] = []
  /// The side towards which it is said to go: a shift to the right.
  package var direction = Side.unstated
  /// Measurements that belong to it.
  package var quantities: [Quantity] = []
  /// How the thing has changed since an earlier time; nil when nothing is said of it.
  package var trend: Trend?
  /// A Boolean value indicating whether the result of a test is put in words, whether or not a number stands beside them.
  package var isWorded = false
  /// A Boolean value indicating whether it is said of what remains after something named before: "the remaining discs".
  package var isOfRemainder = false
  /// A Boolean value indicating whether it is said of an examination, which can be normal in a disease: "ultrasound of the thyroid was normal".
  package var isOfExamination = false
  /// The tokens of the mention itself.
  package var mention: Range<Int>
  /// The smallest run of text that shows the statement, in bytes.
  package var evidence: ByteRange
  /// The run of text that shows the statement with its side, in bytes.
  package var sideEvidence: ByteRange
  /// The sentence, as an index into the sentences of its text.
  package var sentence: Int
  /// The clause within its sentence, from 0.
  package var clause: Int
}

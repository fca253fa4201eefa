/// A phrase that says "normal" and what it denies.
package struct NormalityPhrase: Sendable {
  /// The concepts about which the phrase can be said; empty for any structure.
  package let appliesTo: [ConceptID]
  /// The concepts that it denies; empty for every abnormality.
  package let denies: [ConceptID]
  /// The concepts that it leaves open although they are kinds of what it denies.
  package let leavesOpen: [ConceptID]
}

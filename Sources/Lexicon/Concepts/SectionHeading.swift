/// What a heading announces.
package struct SectionHeading: Hashable, Sendable {
  /// Whose text a heading can stand in.
  package enum Side: String, Sendable {
    case original, report, either
  }

  /// What sort of text follows a heading.
  package enum Content: String, Sendable {
    /// Statements about the patient.
    case patient
    /// Textbook knowledge.
    case general
    /// Nothing that is compared.
    case boilerplate
  }

  /// The canonical name, in camel case.
  package let name: String
  /// Whose text it can stand in.
  package let side: Side
  /// What follows it.
  package let content: Content
}

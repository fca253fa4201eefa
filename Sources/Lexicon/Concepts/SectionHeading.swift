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

  /// What a section says of everything that stands in it.
  package enum Effect: String, CaseIterable, Sendable {
    /// Nothing.
    case none
    /// It asks: an indication.
    case asks
    /// It advises.
    case advises
    /// It lists what could be: a differential.
    case lists
    /// It names what was set aside.
    case rejects
    /// It settles: the final diagnosis, the histology.
    case settles
    /// It is about relatives.
    case family
    /// It is about the past.
    case past
    /// It opens no section: an organ, which is the subject of what follows.
    case organ
  }

  /// The canonical name, in camel case.
  package let name: String
  /// Whose text it can stand in.
  package let side: Side
  /// What follows it.
  package let content: Content
  /// What it says of everything that follows.
  package let effect: Effect
}

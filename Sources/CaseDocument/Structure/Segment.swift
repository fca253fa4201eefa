package import Lexicon
package import SourceText

/// Whose text a part is.
package enum SegmentRole: String, Sendable {
  /// The case as its author wrote it.
  case original
  /// The appended report.
  case report
  /// Licence lines, disclaimers, separators, references: nothing that is compared.
  case boilerplate
}

/// A part of a text with one role and one section.
package struct Segment: Sendable, Equatable {
  /// Whose text it is.
  package var role: SegmentRole
  /// The canonical section name, in camel case.
  package var section: String
  /// What sort of text the section holds.
  package var content: SectionHeading.Content
  /// What the section says of everything in it.
  package var effect = SectionHeading.Effect.none
  /// The bytes, heading included.
  package var range: ByteRange
}

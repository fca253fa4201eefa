package import SourceText

/// Something about the form of a text, rather than about its patient, that deserves a look.
package struct TextDefect: Sendable, Hashable {
  /// What it is.
  package enum Kind: String, Sendable {
    /// A gap that was never filled: "[insert measurement]".
    case placeholder
    /// Words of the machine about itself.
    case machineTalk
    /// A word that sounds like the one meant.
    case homophone
    /// A sentence that stops before its end.
    case truncation
    /// A size without a unit.
    case unitMissing
    /// A sentence that stood before.
    case repetition
    /// A heading with nothing under it.
    case emptySection
    /// A reference to the literature.
    case citation
  }

  /// What it is.
  package var kind: Kind
  /// The bytes.
  package var range: ByteRange
  /// The bytes of what is repeated, or nil.
  package var earlier: ByteRange?

  /// Creates a defect.
  package init(kind: Kind, range: ByteRange, earlier: ByteRange? = nil) {
    self.kind = kind
    self.range = range
    self.earlier = earlier
  }
}

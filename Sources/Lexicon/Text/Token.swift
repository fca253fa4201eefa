package import SourceText

/// A word, number or punctuation mark of a text.
package struct Token: Hashable, Sendable, BitwiseCopyable {
  /// What a token is made of.
  package enum Kind: UInt8, Sendable, BitwiseCopyable {
    /// Letters, possibly with digits.
    case word
    /// Decimal digits with a decimal or grouping mark.
    case number
    /// A single mark.
    case punctuation
  }

  /// Properties of the way a token is written.
  package struct Flags: OptionSet, Hashable, Sendable, BitwiseCopyable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The first letter is a capital.
    package static let capitalized = Flags(rawValue: 1)
    /// All letters are capitals and there are at least two.
    package static let allCapitals = Flags(rawValue: 2)
    /// A hyphen joins the token to the one before.
    package static let hyphenated = Flags(rawValue: 4)
    /// White space stands before the token.
    package static let spaced = Flags(rawValue: 8)
    /// The token is the first of its line.
    package static let startsLine = Flags(rawValue: 16)
    /// An empty line stands before the token.
    package static let startsParagraph = Flags(rawValue: 32)
  }

  /// Where the token stands, in bytes of its text.
  package var range: ByteRange
  /// The normalised word; punctuation marks have words of their own.
  package var word: WordID
  /// What the token is made of.
  package var kind: Kind
  /// How the token is written.
  package var flags: Flags

  /// Creates a token.
  package init(range: ByteRange, word: WordID, kind: Kind, flags: Flags) {
    self.range = range
    self.word = word
    self.kind = kind
    self.flags = flags
  }
}

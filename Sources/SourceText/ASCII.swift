/// Classes of single bytes, read from a table so that scanning does not branch.
package enum ASCII {
  /// What a byte can be part of.
  package struct Class: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A–Z and a–z.
    package static let letter = Class(rawValue: 1)
    /// 0–9.
    package static let digit = Class(rawValue: 2)
    /// Space, tab, line feed, carriage return, vertical tab, form feed.
    package static let space = Class(rawValue: 4)
    /// A byte of a multi-byte UTF-8 sequence.
    package static let multibyte = Class(rawValue: 8)
    /// A line feed or carriage return.
    package static let newline = Class(rawValue: 16)
    /// A–Z.
    package static let upper = Class(rawValue: 32)
  }

  /// The class of each byte value.
  package static let classes: [Class] = (0..<256).map { value in
    switch UInt8(value) {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): [.letter, .upper]
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 10, 13: [.space, .newline]
    case 9, 11, 12, 32: .space
    case 0x80...0xFF: .multibyte
    default: []
    }
  }

  /// Returns whether the byte is white space.
  @inlinable
  package static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (byte >= 9 && byte <= 13) }

  /// Returns whether the byte is a decimal digit.
  @inlinable
  package static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  /// Returns whether the byte is an ASCII letter.
  @inlinable
  package static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }

  /// Returns whether the byte is an ASCII capital.
  @inlinable
  package static func isUpper(_ byte: UInt8) -> Bool { byte &- 65 < 26 }

  /// Returns the byte with A–Z lowered.
  @inlinable
  package static func lowered(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }
}

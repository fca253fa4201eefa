/// Text as XML 1.0 allows it.
///
/// libxml2 writes control characters as they are and then refuses to read its own output; NUL would end the text early.
package enum XMLText {
  /// Returns the text with each character that is no XML 1.0 `Char` replaced by U+FFFD.
  package static func sanitised(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !isAllowed($0) }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isAllowed(scalar) ? scalar : "\u{FFFD}") }
    return String(result)
  }

  /// Returns whether a scalar is an XML 1.0 `Char`; surrogates cannot occur in a `String`.
  package static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// Returns whether a name can stand for an element or attribute: ASCII letters, digits, `-`, `_`, `.` and `:`, starting with a letter.
  static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, isLetter(first) else { return false }
    return name.utf8.allSatisfy { isLetter($0) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D || $0 == 0x5F || $0 == 0x2E || $0 == 0x3A }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
}

extension JSON {
  /// Adds a string literal: quotation mark, reverse solidus and control characters escaped (RFC 8259, section 7), all else as it is.
  static func appendString(_ text: some Collection<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        bytes.append(byte)
      } else if let escape = escape(byte) {
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(escape)
      } else {
        bytes.append(contentsOf: hexadecimal(UInt32(byte)).utf8)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The attribute of a string that holds its escaped form.
  static let escapedMark = "escaped"

  /// Returns what stands between the quotation marks of a literal, with each character that XML does not allow as `\u` and four digits.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !XMLText.isAllowed(scalar) {
        // None of them lies beyond the first plane.
        result.append(contentsOf: hexadecimal(scalar.value).unicodeScalars)
        continue
      }
      if let escape = UInt8(exactly: scalar.value).flatMap(escape) {
        result.append("\\")
        result.append(Unicode.Scalar(escape))
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Returns `\u` and four digits for a scalar of the first plane.
  private static func hexadecimal(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// Returns what follows the reverse solidus; the other control characters have no short form.
  private static func escape(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
    case 0x0A: UInt8(ascii: "n")
    case 0x0D: UInt8(ascii: "r")
    case 0x09: UInt8(ascii: "t")
    default: nil
    }
  }
}

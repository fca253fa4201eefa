extension JSON {
  /// Adds a string literal: quotation mark, reverse solidus and control characters escaped (RFC 8259, section 7), all else as it is.
  static func appendString(_ text: [UInt8], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      guard let escape = escape(byte) else {
        bytes.append(byte)
        continue
      }
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(escape)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Returns what follows the reverse solidus; the other control characters cannot stand in a tree.
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

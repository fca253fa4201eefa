/// The Windows-1252 code page (WHATWG Encoding Standard, index windows-1252).
enum Windows1252 {
  /// The bytes that the code page leaves undefined.
  static let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]

  /// The scalars of the bytes 0x80 to 0x9F, in order; undefined ones are U+FFFD.
  private static let high: [Unicode.Scalar] = [
    "\u{20AC}", "\u{FFFD}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{FFFD}", "\u{017D}", "\u{FFFD}",
    "\u{FFFD}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{FFFD}", "\u{017E}", "\u{0178}",
  ]

  /// Returns the bytes, read as Windows-1252, as UTF-8.
  static func decode(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      switch byte {
      case 0..<0x80: output.append(byte)
      case 0x80..<0xA0: output.append(contentsOf: Array(String(Character(high[Int(byte) - 0x80])).utf8))
      default: output.append(contentsOf: Array(String(Character(Unicode.Scalar(byte))).utf8))
      }
    }
    return output
  }
}

/// How the bytes of an input were understood.
package enum TextEncoding: String, Sendable {
  /// Valid UTF-8, as it stands.
  case utf8 = "UTF-8"
  /// UTF-8 in which ill-formed sequences were replaced by U+FFFD.
  case repairedUTF8 = "UTF-8 with ill-formed bytes replaced"
  /// Windows-1252, converted.
  case windows1252 = "Windows-1252"
  /// UTF-16, converted.
  case utf16 = "UTF-16"
}

/// Valid UTF-8 bytes together with the encoding in which they came.
package struct DecodedText: Sendable, Equatable {
  /// Valid UTF-8 without byte-order mark.
  package let bytes: [UInt8]
  /// The encoding in which the bytes came.
  package let encoding: TextEncoding
}

/// Decoding of input bytes into valid UTF-8.
package enum UTF8Text {
  /// Returns the bytes as valid UTF-8.
  ///
  /// Bytes that are no UTF-8 are taken for Windows-1252 when they hold no byte that Windows-1252 leaves undefined and no sign of UTF-8;
  /// otherwise each ill-formed sequence becomes U+FFFD, as the Unicode Standard, section 3.9, recommends.
  package static func decode(_ bytes: [UInt8]) -> DecodedText {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return decodeUTF16(bytes) }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard firstFault(in: body) != nil else { return DecodedText(bytes: body, encoding: .utf8) }
    if looksLikeWindows1252(body) { return DecodedText(bytes: Windows1252.decode(body), encoding: .windows1252) }
    return DecodedText(bytes: Array(String(decoding: body, as: UTF8.self).utf8), encoding: .repairedUTF8)
  }

  /// Returns the offset of the first ill-formed byte, or nil for valid UTF-8.
  package static func firstFault(in bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
      } else if let length = sequenceLength(at: index, in: bytes) {
        index += length
      } else {
        return index
      }
    }
    return nil
  }

  /// Returns the length of the well-formed multi-byte sequence at an offset (Unicode Standard, table 3-7), or nil.
  static func sequenceLength(at index: Int, in bytes: [UInt8]) -> Int? {
    let lead = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE, 0xEF: length = 3
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    for next in (index + 2)..<max(index + 2, index + length) where bytes[next] & 0xC0 != 0x80 { return nil }
    return length
  }

  private static func looksLikeWindows1252(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 {
        if Windows1252.undefined.contains(byte) { return false }
        if sequenceLength(at: index, in: bytes) != nil { return false }
      }
      index += 1
    }
    return true
  }

  private static func decodeUTF16(_ bytes: [UInt8]) -> DecodedText {
    let littleEndian = bytes[0] == 0xFF
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 2, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(littleEndian ? first | second << 8 : first << 8 | second)
    }
    return DecodedText(bytes: Array(String(decoding: units, as: UTF16.self).utf8), encoding: .utf16)
  }
}

extension JSONLineParser {
  /// Moves behind the string at the index.
  mutating func skipString() throws(JSONLineError) { _ = try string() }

  /// Returns the unescaped bytes of the string at the index.
  mutating func string() throws(JSONLineError) -> [UInt8] {
    index += 1
    var output: [UInt8] = []
    while true {
      let start = index
      while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\"), bytes[index] >= 0x20 { index += 1 }
      output.append(contentsOf: bytes[start..<index])
      switch try current() {
      case UInt8(ascii: "\""):
        index += 1
        return output
      case UInt8(ascii: "\\"): try appendEscape(to: &output)
      default: throw fault(.badString)
      }
    }
  }

  private mutating func appendEscape(to output: inout [UInt8]) throws(JSONLineError) {
    index += 1
    let byte = try current()
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(byte)
    case UInt8(ascii: "b"): output.append(0x08)
    case UInt8(ascii: "f"): output.append(0x0C)
    case UInt8(ascii: "n"): output.append(0x0A)
    case UInt8(ascii: "r"): output.append(0x0D)
    case UInt8(ascii: "t"): output.append(0x09)
    case UInt8(ascii: "u"):
      index += 1
      let scalar = try escapedScalar()
      output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      return
    default: throw fault(.badEscape)
    }
    index += 1
  }

  /// Returns the scalar of an escape; half of a surrogate pair alone is U+FFFD.
  private mutating func escapedScalar() throws(JSONLineError) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
      return "\u{FFFD}"
    }
    let start = index
    index += 2
    let second = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(second) else {
      index = start
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(JSONLineError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let byte = try current()
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: throw fault(.badEscape)
      }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }
}

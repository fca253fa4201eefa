import SourceText
import Testing

@Suite("Decoding input bytes")
struct UTF8TextTests {
  private func text(_ decoded: DecodedText) -> String { String(decoding: decoded.bytes, as: UTF8.self) }

  @Test(
    "Valid UTF-8 is kept as it stands",
    arguments: ["", "plain", "œdème", "3 µm ≥ 2 µm", "🩻 left", "骨折", "e\u{301}", "\u{0}\u{7F}\u{10FFFF}"])
  func valid(input: String) {
    let decoded = UTF8Text.decode(Array(input.utf8))
    #expect(decoded.bytes == Array(input.utf8))
    #expect(decoded.encoding == .utf8)
  }

  @Test("A byte-order mark is taken off")
  func byteOrderMark() {
    #expect(UTF8Text.decode([0xEF, 0xBB, 0xBF, 0x61]) == UTF8Text.decode([0x61]))
    #expect(UTF8Text.decode([0xEF, 0xBB, 0xBF]).bytes.isEmpty)
    #expect(UTF8Text.decode([0xEF, 0xBB]).bytes != [])
  }

  @Test(
    "The first ill-formed byte is found",
    arguments: [
      ([0x61, 0x80], 1), ([0xC0, 0xAF], 0), ([0xC1, 0x81], 0), ([0xE0, 0x80, 0x80], 0), ([0xED, 0xA0, 0x80], 0),
      ([0xF0, 0x80, 0x80, 0x80], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0), ([0xFE], 0), ([0x61, 0x62, 0xC3], 2), ([0xE2, 0x82], 0),
      ([0xF0, 0x9F, 0xA9], 0), ([0xC3, 0xA9, 0xFF], 2), ([0xE2, 0x28, 0xA1], 0), ([0xE2, 0x82, 0x28], 0),
    ] as [([UInt8], Int)])
  func fault(bytes: [UInt8], place: Int) {
    #expect(UTF8Text.firstFault(in: bytes) == place)
  }

  @Test("Ill-formed sequences among good ones become U+FFFD")
  func repaired() {
    let decoded = UTF8Text.decode(Array("é ".utf8) + [0xFF] + Array(" effusion".utf8))
    #expect(text(decoded) == "é \u{FFFD} effusion")
    #expect(decoded.encoding == .repairedUTF8)
  }

  @Test("A sequence cut off at the end becomes U+FFFD")
  func truncated() {
    let decoded = UTF8Text.decode(Array("é".utf8) + [0xE2, 0x82])
    #expect(text(decoded) == "é\u{FFFD}")
    #expect(decoded.encoding == .repairedUTF8)
  }

  @Test("What the decoder returns is always valid UTF-8")
  func alwaysValid() {
    var state: UInt64 = 7
    for length in 0..<400 {
      var bytes: [UInt8] = []
      for _ in 0..<(length % 23) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(UInt8(truncatingIfNeeded: state >> 56))
      }
      #expect(UTF8Text.firstFault(in: UTF8Text.decode(bytes).bytes) == nil, "\(bytes)")
    }
  }

  @Test("Bytes that are no UTF-8 are read as Windows-1252, smart quotes and dashes included")
  func windows1252() {
    let decoded = UTF8Text.decode(
      Array("The patient".utf8) + [0x92] + Array("s ".utf8) + [0x93] + Array("target".utf8) + [0x94, 0x20, 0x96, 0x20, 0xE9])
    #expect(text(decoded) == "The patient’s “target” – é")
    #expect(decoded.encoding == .windows1252)
  }

  @Test("Bytes that Windows-1252 leaves undefined are not read as Windows-1252", arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
  func undefined(byte: UInt8) {
    let decoded = UTF8Text.decode([0x61, byte, 0x62])
    #expect(text(decoded) == "a\u{FFFD}b")
    #expect(decoded.encoding == .repairedUTF8)
  }

  @Test("UTF-16 in both byte orders is converted, surrogate pairs included", arguments: [true, false])
  func utf16(isLittleEndian: Bool) {
    let units: [UInt16] = [0xFEFF] + Array("Lésion 🩻".utf16)
    let bytes = units.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isLittleEndian ? [low, high] : [high, low]
    }
    let decoded = UTF8Text.decode(bytes)
    #expect(text(decoded) == "Lésion 🩻")
    #expect(decoded.encoding == .utf16)
  }

  @Test("Half a unit and a lone surrogate at the end of UTF-16 do no harm")
  func damagedUTF16() {
    #expect(text(UTF8Text.decode([0xFF, 0xFE, 0x61, 0x00, 0x62])) == "a")
    #expect(text(UTF8Text.decode([0xFF, 0xFE, 0x61, 0x00, 0x3E, 0xD8])) == "a\u{FFFD}")
    #expect(UTF8Text.decode([0xFF, 0xFE]).bytes.isEmpty)
  }
}

import ConcordTestSupport
import Testing

@testable import ConcordKit

/// Reading texts that are not as they should be.
@Suite("Input texts")
struct InputTextTests {
  @Test("plain UTF-8 is taken as it is")
  func plain() throws {
    let text = try InputText(Array("é µ".utf8))
    #expect(text.bytes == Array("é µ".utf8) && text.remark == nil)
  }

  @Test("Windows-1252 and ill-formed UTF-8 are converted with a remark")
  func conversions() throws {
    let western = try InputText(Array("caf".utf8) + [0xE9])
    #expect(String(decoding: western.bytes, as: UTF8.self) == "café" && western.remark?.contains("Windows-1252") == true)
    let repaired = try InputText(Array("é ".utf8) + [0xFF])
    #expect(String(decoding: repaired.bytes, as: UTF8.self) == "é \u{FFFD}" && repaired.remark?.contains("at byte 3") == true)
  }

  @Test("empty and binary texts are refused")
  func refused() {
    #expect(throws: TextFault.empty) { try InputText(Array(" \n\t".utf8)) }
    #expect(throws: TextFault.binary(offset: 1)) { try InputText([0x61, 0, 0x62]) }
  }

  @Test("a text above 64 MiB is refused without being decoded")
  func tooLarge() {
    #expect(throws: TextFault.tooLarge) { try InputText([UInt8](repeating: 0x61, count: InputText.largest + 1)) }
  }

  @Test("reading stops one byte above the limit")
  func limit() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "0123456789")
    #expect(try InputFile(path: path).bytes(upTo: 4).count == 5)
    #expect(try InputFile(path: path).bytes(upTo: 10).count == 10)
  }
}

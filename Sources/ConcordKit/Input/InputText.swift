import SourceText

/// A text that can be linted, with what there is to say about how it was read.
struct InputText: Equatable, Sendable {
  /// Valid UTF-8 with at least one character that is no white space.
  let bytes: [UInt8]
  /// One sentence about what was changed while reading; nil for nothing.
  let remark: String?

  /// The most bytes that the text of one case may have: 64 MiB.
  static let largest = 64 << 20

  /// Reads and checks a file.
  init(contentsOf path: String) throws(TextFault) {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try InputFile(path: path).bytes(upTo: Self.largest)
    } catch {
      throw .unreadable(error)
    }
    try self.init(bytes)
  }

  /// Checks bytes as they stand in a file.
  init(_ bytes: [UInt8]) throws(TextFault) {
    if bytes.count > Self.largest { throw .tooLarge }
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    if !isUTF16, let offset = bytes.firstIndex(of: 0) { throw .binary(offset: offset) }
    let text = UTF8Text.decode(bytes)
    if isUTF16, let offset = text.bytes.firstIndex(of: 0) { throw .binary(offset: offset) }
    guard text.bytes.contains(where: { !ASCII.isSpace($0) }) else { throw .empty }
    self.bytes = text.bytes
    remark = Self.remark(text.encoding, bytes)
  }

  /// Checks the unescaped bytes of a JSON string.
  init(jsonString bytes: [UInt8]) throws(TextFault) {
    if bytes.count > Self.largest { throw .tooLarge }
    if let offset = bytes.firstIndex(of: 0) { throw .binary(offset: offset) }
    guard bytes.contains(where: { !ASCII.isSpace($0) }) else { throw .empty }
    // Bytes that are well-formed are taken as they are, a byte-order mark included, so that offsets count in the string itself.
    let fault = UTF8Text.firstFault(in: bytes)
    self.bytes = fault == nil ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
    remark = fault == nil ? nil : Self.remark(.repairedUTF8, bytes)
  }

  private static func remark(_ encoding: TextEncoding, _ bytes: [UInt8]) -> String? {
    switch encoding {
    case .utf8: nil
    case .repairedUTF8:
      "is not valid UTF-8 at byte \(UTF8Text.firstFault(in: bytes) ?? 0); what is ill-formed was replaced by U+FFFD."
    case .windows1252: "is not UTF-8 and was read as Windows-1252."
    case .utf16: "is UTF-16 and was converted."
    }
  }
}

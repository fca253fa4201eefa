import ConcordKit

extension IndexedText {
  /// Returns what stands before and after the words of an evidence in their sentence, with `…` where it was cut.
  func sentence(around evidence: Evidence) -> (before: String, after: String) {
    guard holds(evidence) else { return ("", "") }
    let (start, isCutBefore) = sentenceStart(before: evidence.start)
    let (end, isCutAfter) = sentenceEnd(after: evidence.end)
    let before = String(decoding: bytes[start..<evidence.start], as: UTF8.self)
    let after = String(decoding: bytes[evidence.end..<end], as: UTF8.self)
    return ((isCutBefore ? "… " : "") + before, after + (isCutAfter ? " …" : ""))
  }

  /// How many bytes of a sentence are shown on either side of the words.
  private var reach: Int { 280 }

  private func sentenceStart(before offset: Int) -> (Int, isCut: Bool) {
    var start = offset
    while start > 0, !isLineBreak(bytes[start - 1]), !(bytes[start - 1] == 32 && start > 1 && isStop(bytes[start - 2])) {
      if offset - start > reach, bytes[start - 1] == 32 { return (start, true) }
      start -= 1
    }
    return (start, false)
  }

  private func sentenceEnd(after offset: Int) -> (Int, isCut: Bool) {
    var end = offset
    while end < bytes.count, !isLineBreak(bytes[end]), !(bytes[end] == 32 && isStop(bytes[end - 1])) {
      if end - offset > reach, bytes[end] == 32 { return (end, true) }
      end += 1
    }
    return (end, false)
  }

  private func isLineBreak(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }

  private func isStop(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") }
}

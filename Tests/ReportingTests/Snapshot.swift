import Foundation
import Testing

/// Compares output with a file under `Snapshots`; with `CONCORD_RECORD_SNAPSHOTS=1` the file is written anew and the test fails.
func expectSnapshot(_ bytes: [UInt8], _ name: String, file: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let url = URL(filePath: file).deletingLastPathComponent().appending(path: "Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["CONCORD_RECORD_SNAPSHOTS"] == "1" {
    try Data(bytes).write(to: url)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let expected = try Data(contentsOf: url)
  #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: expected, as: UTF8.self), sourceLocation: sourceLocation)
}

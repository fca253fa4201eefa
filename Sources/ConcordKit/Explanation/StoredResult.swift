import SourceText

/// A result that was written with `--format json` or `--format jsonl`, read again.
package struct StoredResult {
  private let cases: [JSONValue]

  /// The most bytes of a result that are read.
  private static let limit = 1 << 30

  /// Reads a file.
  ///
  /// - Throws: `Problem` for a file that cannot be read or is no result.
  package init(path: String) throws(Problem) {
    let bytes: [UInt8]
    do throws(SystemError) { bytes = try InputFile(path: path).bytes(upTo: Self.limit) } catch {
      throw Problem(path: path, message: "the result cannot be read: \(error.reason).")
    }
    guard bytes.count <= Self.limit else { throw Problem(path: path, message: "the result is larger than a gigabyte.") }
    cases = try Self.cases(of: bytes, path: path)
  }

  /// Reads one document with all cases, or one case a line.
  private static func cases(of bytes: [UInt8], path: String) throws(Problem) -> [JSONValue] {
    if let document = try? JSONLineParser.value(of: bytes), let cases = document["cases"] { return cases.elements }
    var cases: [JSONValue] = []
    for (number, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
      guard let value = try? JSONLineParser.value(of: Array(line)), value["discrepancies"] != nil else {
        throw Problem(
          path: path, message: "this is no result of “concord lint --format json” or “--format jsonl” (line \(number + 1) is no case).")
      }
      cases.append(value)
    }
    guard !cases.isEmpty else { throw Problem(path: path, message: "the result is empty.") }
    return cases
  }

  /// Returns the discrepancy of a fingerprint, or of the only one that begins so, with its case.
  ///
  /// - Throws: `Problem` when there is none, or several.
  package func discrepancy(_ fingerprint: String, path: String) throws(Problem) -> (owner: JSONValue, discrepancy: JSONValue) {
    var found: [(JSONValue, JSONValue)] = []
    for owner in cases {
      for discrepancy in owner["discrepancies"]?.elements ?? [] {
        guard let own = discrepancy["fingerprint"]?.text, own.hasPrefix(fingerprint.lowercased()) else { continue }
        if own == fingerprint.lowercased() { return (owner, discrepancy) }
        found.append((owner, discrepancy))
      }
    }
    guard let first = found.first else {
      throw Problem(path: path, message: "there is no discrepancy with the fingerprint “\(fingerprint)”.")
    }
    guard found.count == 1 else {
      throw Problem(path: path, message: "\(found.count) discrepancies have a fingerprint that begins with “\(fingerprint)”.")
    }
    return first
  }
}

/// One case on its way to a worker, read as little as possible.
enum CaseInput: Sendable {
  /// A text that holds the original and perhaps a report, still to be read.
  case text(id: String, path: String)
  /// Two texts, still to be read.
  case pair(id: String, original: String, report: String?)
  /// The bytes of a text that is not in a file.
  case bytes(id: String, path: String, [UInt8])
  /// One line of a JSON Lines file, still to be parsed.
  case record(path: String, line: Int, [UInt8])
  /// A case of which it is known already that it cannot be read.
  case unreadable(id: String, Problem)
}

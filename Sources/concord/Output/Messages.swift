import ConcordKit

/// What is said on standard error.
enum Messages {
  /// Shows a problem as `concord: path: sentence`; control characters of a path cannot reach the terminal.
  static func show(_ problem: Problem) { show("\(problem.path): \(problem.message)") }

  /// Shows one sentence.
  static func show(_ sentence: String) {
    let isControl = { (scalar: Unicode.Scalar) in scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) }
    var line = String.UnicodeScalarView()
    line.append(contentsOf: "concord: \(sentence)".unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 })
    StandardStreams.warn(String(line))
  }
}

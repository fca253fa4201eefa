/// Why a document could not be read or written.
package enum XMLError: Error, Equatable, CustomStringConvertible {
  /// The bytes are no UTF-8.
  case notUTF8
  /// The document is longer than libxml2 can take.
  case tooLarge
  /// The markup is ill-formed.
  case malformed(line: Int, message: String)
  /// Elements are nested deeper than the limit.
  case tooDeep(line: Int, limit: Int)
  /// The document holds no element.
  case empty
  /// libxml2 stopped before the end of the document.
  case notWritten

  /// One clear sentence.
  package var description: String {
    switch self {
    case .notUTF8: "The bytes are not valid UTF-8."
    case .tooLarge: "The document is larger than 2 GiB."
    case .malformed(let line, let message): "Line \(line): \(message)."
    case .tooDeep(let line, let limit): "Line \(line): Elements are nested more than \(limit) deep."
    case .empty: "The document holds no element."
    case .notWritten: "The document could not be written to its end."
    }
  }
}

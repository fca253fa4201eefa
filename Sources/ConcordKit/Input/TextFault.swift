/// Why a text cannot be linted.
package enum TextFault: Error, Equatable, Sendable {
  /// The operating system refused to read it.
  case unreadable(SystemError)
  /// It holds nothing but white space.
  case empty
  /// It holds a NUL byte at an offset, as no text does.
  case binary(offset: Int)
  /// It is longer than `InputText.largest`.
  case tooLarge

  /// The fault as one sentence; it follows a word for the input, such as “the file”.
  package var message: String {
    switch self {
    case .unreadable(let error): "cannot be read: \(error.reason)."
    case .empty: "is empty."
    case .binary(let offset): "holds a NUL byte at offset \(offset) and so is not text."
    case .tooLarge: "is larger than 64 MiB, the limit for the text of one case; use JSON Lines for many cases."
    }
  }
}

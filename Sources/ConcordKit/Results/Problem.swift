/// Something that kept an input from being linted in full.
public struct Problem: Sendable, Equatable, Error, CustomStringConvertible {
  /// The file or directory.
  public let path: String
  /// One clear sentence.
  public let message: String
  /// A Boolean value indicating whether it makes the run incomplete; otherwise it is only a remark.
  public let isFatal: Bool

  /// Creates a problem.
  public init(path: String, message: String, isFatal: Bool = true) {
    self.path = path
    self.message = message
    self.isFatal = isFatal
  }

  /// The path and the sentence.
  public var description: String { "\(path): \(message)" }
}

/// Something that kept an input from being linted in full.
public struct Problem: Sendable, Equatable, Error, CustomStringConvertible {
  /// What a problem means for the run.
  public enum Kind: Sendable {
    /// The input was not linted.
    case unread
    /// The case has no report although one was asked for.
    case noReport
    /// The input was linted, but not as it stands: its text had to be converted.
    case altered
    /// Nothing was kept from being linted.
    case remark
  }

  /// The file or directory.
  public let path: String
  /// One clear sentence.
  public let message: String
  /// What it means for the run.
  public let kind: Kind

  /// Creates a problem.
  public init(path: String, message: String, kind: Kind = .unread) {
    self.path = path
    self.message = message
    self.kind = kind
  }

  /// A Boolean value indicating whether it ends the run with 2; otherwise it is only a remark.
  public var isFatal: Bool { kind != .remark }

  /// The path and the sentence.
  public var description: String { "\(path): \(message)" }
}

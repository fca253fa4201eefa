/// What linting one case gave.
public struct CaseResult: Sendable, Equatable {
  /// Whether a case could be compared.
  public enum Status: String, Sendable {
    /// Original and report were compared.
    case compared
    /// The text holds no report.
    case noReport
    /// The case could not be read.
    case unreadable
  }

  /// A part of the text with its role.
  public struct Segment: Sendable, Equatable {
    /// Whose text a part is.
    public enum Role: String, Sendable {
      case original, report, boilerplate
    }

    /// Whose text it is.
    public let role: Role
    /// The section, in camel case.
    public let section: String
    /// The offset of the first byte in the text of its side.
    public let start: Int
    /// The offset one past the last byte.
    public let end: Int
    /// The line on which it starts, from 1.
    public let line: Int

    /// Creates a segment.
    public init(role: Role, section: String, start: Int, end: Int, line: Int) {
      self.role = role
      self.section = section
      self.start = start
      self.end = end
      self.line = line
    }
  }

  /// The name of the case.
  public let id: String
  /// The file, relative to the working directory where possible.
  public let path: String
  /// Whether the case could be compared.
  public let status: Status
  /// The parts of the text, in order; those of the original first when the two sides are separate texts.
  public let segments: [Segment]
  /// What the rules reported, in the order of the text.
  public let discrepancies: [Discrepancy]
  /// The number of further notes, less significant than those reported.
  public let notesLeftOut: Int
  /// The text that offsets of the original count in; the whole file for a combined case.
  public let originalText: String
  /// The text that offsets of the report count in; the same as `originalText` for a combined case.
  public let reportText: String
  /// A Boolean value indicating whether original and report are one text.
  public let isCombined: Bool

  /// Creates a result.
  public init(
    id: String, path: String, status: Status, segments: [Segment] = [], discrepancies: [Discrepancy] = [], notesLeftOut: Int = 0,
    originalText: String = "", reportText: String = "", isCombined: Bool = true
  ) {
    self.id = id
    self.path = path
    self.status = status
    self.segments = segments
    self.discrepancies = discrepancies
    self.notesLeftOut = notesLeftOut
    self.originalText = originalText
    self.reportText = reportText
    self.isCombined = isCombined
  }
}

/// The words on one side that led to a discrepancy.
public struct Evidence: Sendable, Equatable {
  /// The exact words.
  public let quote: String
  /// The offset of the first byte of the quote in the text of its side.
  public let start: Int
  /// The offset one past the last byte of the quote.
  public let end: Int
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int
  /// The section in which the quote stands, in camel case.
  public let section: String
  /// The fact as understood, such as `calcification · muscle · absent`.
  public let fact: String
  /// A Boolean value indicating whether the words stand in the report although they are shown as the other side (category `internal`).
  public let isFromReport: Bool

  /// Creates evidence.
  public init(quote: String, start: Int, end: Int, line: Int, column: Int, section: String, fact: String, isFromReport: Bool = false) {
    self.quote = quote
    self.start = start
    self.end = end
    self.line = line
    self.column = column
    self.section = section
    self.fact = fact
    self.isFromReport = isFromReport
  }
}

import SourceText

/// One case: its original and, where there is one, its report.
package struct CaseDocument: Sendable {
  /// The name of the case.
  package let id: String
  /// The file, as given.
  package let path: String
  /// The text that holds the original.
  package let original: SideText
  /// The text that holds the report; the same as `original` for a combined case.
  package let report: SideText
  /// A Boolean value indicating whether both sides are one text.
  package let isCombined: Bool
  /// A Boolean value indicating whether a report was found.
  package let hasReport: Bool
  /// Where the report begins in a combined text and what speaks for it; nil when it was marked, given apart, or not found.
  package let boundary: ReportBoundary?
}

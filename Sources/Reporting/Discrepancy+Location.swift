import Comparison
import ConcordKit

extension Discrepancy {
  /// The evidence at which the discrepancy is located: that of the report, or of the original when only it speaks.
  var primaryEvidence: Evidence? { report ?? original }

  /// What stands before the words of `original`.
  var originalLabel: String { original?.isFromReport == true ? "report also says" : "case says" }
}

extension CaseResult {
  /// Returns the text in which the offsets of evidence count.
  func text(of evidence: Evidence, inReport: Bool) -> String { inReport || evidence.isFromReport ? reportText : originalText }

  /// The discrepancies that are reported.
  var shownDiscrepancies: [Discrepancy] { discrepancies.filter { $0.severity != .off } }
}

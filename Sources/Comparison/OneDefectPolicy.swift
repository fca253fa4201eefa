import CaseDocument
import SourceText

/// One defect, one discrepancy: of several detections about the same words of the report the most specific rule's stays.
enum OneDefectPolicy {
  /// Returns the detections that stay, in the order of the report, omissions last.
  static func settle(_ detections: [Detection]) -> [Detection] {
    var kept: [Detection] = []
    for detection in detections.sorted(by: precedes) where !kept.contains(where: { isSameDefect($0, detection) }) { kept.append(detection) }
    return kept.sorted { position($0) < position($1) }
  }

  /// Whether a detection is settled before another: a note never hides an alarm, and the more specific rule comes first.
  private static func precedes(_ first: Detection, _ second: Detection) -> Bool {
    if (first.severity > .note) != (second.severity > .note) { return first.severity > .note }
    let ranks = (first.rule.precedence, second.rule.precedence)
    return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : position(first) < position(second)
  }

  private static func position(_ detection: Detection) -> (Int, Int, Int, String) {
    guard let report = detection.report else { return (1, detection.original?.range.lowerBound ?? 0, 0, detection.rule.id) }
    return (0, report.range.lowerBound, detection.original?.range.lowerBound ?? 0, detection.rule.id)
  }

  /// Whether two detections rest on the same words of the case: a side that was exchanged leaves the right side wrong and the left one too.
  private static func isSameOriginal(_ first: Detection, _ second: Detection) -> Bool {
    guard let original = first.original, let other = second.original, original.side == .original, other.side == .original else {
      return false
    }
    return original.range.overlaps(other.range)
  }

  private static func isSameDefect(_ first: Detection, _ second: Detection) -> Bool {
    if first.rule.category == .diagnosis, second.rule.category == .diagnosis, first.verdict == .contradiction { return true }
    if first.rule.category == .demographics, first.rule.id == second.rule.id { return true }
    guard let otherReport = second.report else { return isSameOriginal(first, second) }
    guard let report = first.report else { return false }
    return report.range.overlaps(otherReport.range)
      || first.rule.category == .laterality && second.rule.category != .laterality && isSameOriginal(first, second)
  }
}

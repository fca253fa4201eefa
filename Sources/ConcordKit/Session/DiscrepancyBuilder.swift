import CaseDocument
import SourceText
import Comparison

/// Turns what the rules found in one case into discrepancies: with quotes, places and identities.
struct DiscrepancyBuilder {
  let document: CaseDocument
  /// What the case is known by, wherever it stands.
  let identity: String
  /// The lowest severity that is reported.
  let lowest: Severity
  /// The most notes that are reported, or nil for all.
  var mostNotes: Int?

  /// Returns the discrepancies in the order of the detections, and the number of notes left out.
  func build(_ detections: [Detection]) -> (discrepancies: [Discrepancy], notesLeftOut: Int) {
    let dropped = insignificant(detections)
    return (discrepancies(detections, without: dropped), dropped.count)
  }

  /// The notes above the most that are reported: the least significant ones, of equals the last, as numbers of the detections.
  private func insignificant(_ detections: [Detection]) -> Set<Int> {
    guard let mostNotes, lowest <= .note else { return [] }
    let notes = detections.indices.filter { detections[$0].severity == .note }
    let ranked = notes.sorted { (detections[$1].significance, $0) < (detections[$0].significance, $1) }
    return Set(ranked.dropFirst(mostNotes))
  }

  /// Every detection has a fingerprint, so that those reported have the same ones whatever is left out.
  private func discrepancies(_ detections: [Detection], without dropped: Set<Int>) -> [Discrepancy] {
    var fingerprints = FingerprintMaker(identity: identity)
    return detections.enumerated().compactMap { number, detection in
      let original = detection.original.map(evidence)
      let report = detection.report.map(evidence)
      let fingerprint = fingerprints.fingerprint(
        rule: detection.rule.id, section: (report ?? original)?.section ?? "", report: report?.quote ?? "", original: original?.quote ?? "")
      guard detection.severity >= max(lowest, .note), !dropped.contains(number) else { return nil }
      return Discrepancy(
        fingerprint: fingerprint, rule: detection.rule.id, name: detection.rule.name, category: detection.rule.category,
        verdict: detection.verdict, severity: detection.severity, message: detection.message, original: original, report: report)
    }
  }

  private func evidence(_ claim: Claim) -> Evidence {
    let side = claim.side == .report ? document.report : document.original
    let start = min(claim.range.lowerBound, side.bytes.count)
    let end = min(claim.range.upperBound, side.bytes.count)
    let position = side.lineIndex.position(at: start, in: side.bytes)
    return Evidence(
      quote: String(decoding: side.bytes[start..<end], as: UTF8.self), start: start, end: end, line: position.line, column: position.column,
      section: side.section(at: start), fact: claim.fact, isFromReport: claim.side == .report)
  }
}

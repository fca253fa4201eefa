import Comparison
import ConcordKit

extension SampleRun {
  private static let original = """
    54-year-old female patient presenting with progressive proximal muscle weakness affecting both legs. There was no history of trauma.
    A contrast enhanced CT was obtained from the level of L5 to the mid-femur for further assessment. The sheet-like calcifications were \
    confirmed to be within the subcutaneous fat and fascial planes around the pelvis and upper inner thighs. Marked calcifications were \
    also noted surrounding the right hamstring compartment without intra-muscular involvement.
    Final diagnosis: <b>calcinosis cutis</b> & dermatomyositis.
    This work is licensed under a Creative Commons licence.

    """

  private static let report = """
    The pelvis\u{202E} and both hips were imaged\u{1B}[31m; an effusion of the left hip is seen.
    On CT cross-sectional views, multiple calcifications in the subcutaneous tissues and muscles are confirmed, without evident \
    infiltration into the bone or destruction of bone structure. There is no effusion of the left hip.
    Disclaimer: no advice. </script><script>alert(1)</script> ]]> --> &bogus;

    """

  /// One text with everything: markup, escapes, overlapping quotes, all severities.
  static let combined: CaseResult = {
    let text = original + report
    return CaseResult(
      id: "001_calcinosis", path: "seeds/001_calcinosis.txt", status: .compared, segments: segments(of: text),
      discrepancies: discrepancies(in: text), originalText: text, reportText: text)
  }()

  private static func segments(of text: String) -> [CaseResult.Segment] {
    func segment(_ role: CaseResult.Segment.Role, _ section: String, from: String, to: String?) -> CaseResult.Segment {
      let start = evidence(from, in: text, section: "", fact: "")
      let end = to.map { evidence($0, in: text, section: "", fact: "").start } ?? text.utf8.count
      return CaseResult.Segment(role: role, section: section, start: start.start, end: end, line: start.line)
    }
    return [
      segment(.original, "clinicalHistory", from: "54-year-old", to: "A contrast"),
      segment(.original, "imagingFindings", from: "A contrast", to: "Final diagnosis"),
      segment(.original, "finalDiagnosis", from: "Final diagnosis", to: "This work"),
      segment(.boilerplate, "licence", from: "This work", to: "The pelvis"),
      segment(.report, "report", from: "The pelvis", to: "Disclaimer"),
      segment(.boilerplate, "disclaimer", from: "Disclaimer", to: nil),
    ]
  }

  private static func discrepancies(in text: String) -> [Discrepancy] {
    [
      Discrepancy(
        fingerprint: fingerprint("a"), rule: "L206", name: "extent-conflict", category: .location, verdict: .contradiction,
        severity: .error,
        message: "The case says there is no involvement of muscle; the report places calcification in the muscles.",
        original: evidence(
          "without intra-muscular involvement", in: text, section: "imagingFindings", fact: "calcification · muscle · absent"),
        report: evidence(
          "multiple calcifications in the subcutaneous tissues and muscles are confirmed", in: text, section: "report",
          fact: "calcification · muscle · present")),
      Discrepancy(
        fingerprint: fingerprint("b"), rule: "N101", name: "self-contradiction", category: .internal, verdict: .contradiction,
        severity: .warning, message: "The report states an effusion of the left hip\n\u{1B}[2Jand denies it.",
        original: evidence(
          "no effusion of the left hip", in: text, section: "report", fact: "effusion · left hip · absent", isFromReport: true),
        report: evidence("an effusion of the left hip is seen", in: text, section: "report", fact: "effusion · left hip · present")),
      Discrepancy(
        fingerprint: fingerprint("c"), rule: "U301", name: "unsupported-finding", category: .unsupported, verdict: .unsupported,
        severity: .note, message: "Only the report speaks of infiltration of bone.", original: nil,
        report: evidence(
          "are confirmed, without evident infiltration into the bone", in: text, section: "report", fact: "infiltration · bone · absent"),
        state: .unchanged),
      Discrepancy(
        fingerprint: fingerprint("d"), rule: "O401", name: "omitted-diagnosis", category: .omission, verdict: .omission, severity: .warning,
        message: "Only the case names \"calcinosis cutis\".",
        original: evidence("<b>calcinosis cutis</b> & dermatomyositis", in: text, section: "finalDiagnosis", fact: ""), report: nil),
    ]
  }

  /// Original and report in two texts.
  static let pair: CaseResult = {
    let original = "Findings\nFracture of the right 🦴 wrist.\n"
    let report = "Findings:\r\n\tFracture of the left wrist,\r\n\tundisplaced.\r\n"
    return CaseResult(
      id: "wrist", path: "pairs/wrist.report.txt", status: .compared,
      segments: [
        CaseResult.Segment(role: .original, section: "imagingFindings", start: 0, end: original.utf8.count, line: 1),
        CaseResult.Segment(role: .report, section: "report", start: 0, end: report.utf8.count, line: 1),
      ],
      discrepancies: [
        Discrepancy(
          fingerprint: fingerprint("e"), rule: "S102", name: "side-conflict", category: .laterality, verdict: .contradiction,
          severity: .error, message: "The case says right, the report says left.",
          original: evidence("right 🦴 wrist", in: original, section: "imagingFindings", fact: "fracture · right wrist · present"),
          report: evidence(
            "left wrist,\r\n\tundisplaced", in: report, section: "report", fact: "fracture · left wrist · present"))
      ],
      originalText: original, reportText: report, isCombined: false)
  }()

  static let clean = CaseResult(
    id: "clean", path: "seeds/clean.txt", status: .compared,
    segments: [
      CaseResult.Segment(role: .original, section: "text", start: 0, end: 6, line: 1),
      CaseResult.Segment(role: .report, section: "report", start: 7, end: 13, line: 2),
    ], originalText: "Clear.\nClear.", reportText: "Clear.\nClear.")

  static let withoutReport = CaseResult(
    id: "000", path: "seeds/000.txt", status: .noReport, originalText: "Only an original.", reportText: "Only an original.")

  static let unreadable = CaseResult(id: "broken", path: "seeds/broken.txt", status: .unreadable)
}

import Comparison
import ConcordKit
import Reporting
import SourceText

/// A run that holds what reports have to cope with.
enum SampleRun {
  static let results = [combined, pair, clean, withoutReport, unreadable]

  static let problems = [
    Problem(path: "seeds/broken.txt", message: "The file is not text."),
    Problem(path: "seeds/000.txt", message: "It has no report.", kind: .noReport),
    Problem(path: "seeds/clean.txt", message: "The file was converted.", kind: .altered),
    Problem(path: "seeds", message: "Two files hold the same original.", kind: .remark),
  ]

  static var summary: RunSummary {
    var summary = RunSummary()
    for result in results { summary.add(result) }
    summary.accepted = 1
    return summary
  }

  /// Returns what a format writes for the run.
  static func output(_ format: ReportFormat, options: ReportOptions = ReportOptions(), of results: [CaseResult] = results) -> [UInt8] {
    var reporter = format.makeReporter(options: options)
    var bytes = reporter.begin(.current)
    for result in results { bytes += reporter.add(result) }
    return bytes + reporter.finish(summary, problems: problems)
  }

  /// Returns the evidence for a quote that stands in a text.
  static func evidence(_ quote: String, in text: String, section: String, fact: String, isFromReport: Bool = false) -> Evidence {
    let bytes = Array(text.utf8)
    let words = Array(quote.utf8)
    let start = (0...(bytes.count - words.count)).first { bytes[$0..<($0 + words.count)].elementsEqual(words) } ?? 0
    let position = LineIndex(bytes).position(at: start, in: bytes)
    return Evidence(
      quote: quote, start: start, end: start + words.count, line: position.line, column: position.column, section: section, fact: fact,
      isFromReport: isFromReport)
  }

  /// Returns a fingerprint-like name.
  static func fingerprint(_ digit: String) -> String { String(repeating: digit, count: 32) }
}

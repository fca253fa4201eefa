import CaseDocument
import Comparison
import Foundation
import Lexicon
import SourceText

/// Measures on labelled cases how often the alarms of each rule are right, and how many contradictions of each category are found.
///
/// A labelled case is a JSON object with `original`, `report` and `expected`, whose entries have a `category` and the quotes
/// `report_quote` and `original_quote`. An alarm is right when its words of the report overlap those of an entry.
enum RuleMeasuring {
  private struct Tally {
    var right = 0
    var wrong = 0
    var missed: Int?
  }

  /// An entry of a labelled case.
  private struct Label {
    var category: String
    var ranges: [Range<Int>]
    var isNote: Bool
  }

  private static let notes: Set<String> = ["unsupported", "omission", "figure", "text"]

  /// Prints the table for some files, dated.
  static func run(date: String, files: [URL]) throws {
    let lexicon = try Lexicon.embedded.get()
    var comparer = CaseComparer(lexicon: lexicon, rules: Set(RuleRegistry.all.map(\.id)))
    print("rule\tset\tright\tfalse\tmissed\tdate")
    for file in files {
      var tallies: [String: Tally] = [:]
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        guard let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
          let original = record["original"] as? String, let report = record["report"] as? String
        else { continue }
        var builder = DocumentBuilder(lexicon: lexicon)
        let document = builder.pair(id: "", path: "", original: Array(original.utf8), report: Array(report.utf8))
        let alarms = comparer.compare(document).filter { $0.severity >= .warning }
        count(alarms, against: labels(record, report), in: &tallies)
      }
      let name = file.deletingPathExtension().lastPathComponent
      for (subject, tally) in tallies.sorted(by: { $0.key < $1.key }) {
        print("\(subject)\t\(name)\t\(tally.right)\t\(tally.wrong)\t\(tally.missed.map(String.init) ?? "-")\t\(date)")
      }
    }
  }

  private static func labels(_ record: [String: Any], _ report: String) -> [Label] {
    (record["expected"] as? [[String: Any]] ?? []).map { entry in
      let category = entry["category"] as? String ?? ""
      var quotes = [entry["report_quote"] as? String]
      if category == "internal" { quotes.append(entry["original_quote"] as? String) }
      return Label(
        category: category, ranges: quotes.compactMap { $0 }.compactMap { range(of: $0, in: report) }, isNote: notes.contains(category))
    }
  }

  private static func range(of quote: String, in text: String) -> Range<Int>? {
    guard !quote.isEmpty, let found = text.range(of: quote) else { return nil }
    return text.utf8.distance(from: text.startIndex, to: found.lowerBound)..<text.utf8.distance(from: text.startIndex, to: found.upperBound)
  }

  private static func count(_ alarms: [Detection], against labels: [Label], in tallies: inout [String: Tally]) {
    for label in labels where !label.isNote {
      let isFound = alarms.contains { hits($0, label) }
      tallies[label.category, default: Tally()].right += isFound ? 1 : 0
      tallies[label.category, default: Tally()].missed = (tallies[label.category]?.missed ?? 0) + (isFound ? 0 : 1)
    }
    for alarm in alarms {
      let own = labels.filter { hits(alarm, $0) }
      if own.contains(where: { !$0.isNote }) {
        tallies[alarm.rule.id, default: Tally()].right += 1
      } else if own.isEmpty {
        tallies[alarm.rule.id, default: Tally()].wrong += 1
      }
    }
  }

  private static func hits(_ alarm: Detection, _ label: Label) -> Bool {
    [alarm.report, alarm.original].compactMap { $0 }.filter { $0.side == .report }.contains { claim in
      label.ranges.contains { $0.overlaps(claim.range.lowerBound..<claim.range.upperBound) }
    }
  }
}

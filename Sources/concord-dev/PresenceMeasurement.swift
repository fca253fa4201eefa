import CaseDocument
import ClinicalFacts
import Foundation
import Lexicon

/// Measures on reports with a gold of findings how well their presence is read.
///
/// The gold is JSON Lines: each object has texts under `findings` and `impression` and under `findings14` a 0 or 1 for each finding.
enum PresenceMeasurement {
  /// How often a finding was read rightly and wrongly.
  private struct Tally {
    var hits = 0
    var falseAlarms = 0
    var misses = 0

    var line: String {
      let precision = hits + falseAlarms == 0 ? 0 : Double(hits) / Double(hits + falseAlarms)
      let recall = hits + misses == 0 ? 0 : Double(hits) / Double(hits + misses)
      let f1 = hits == 0 ? 0 : 2 * precision * recall / (precision + recall)
      let shares = [precision, recall, f1].map { String(format: "%.3f", $0) }
      return "precision \(shares[0]) recall \(shares[1]) F1 \(shares[2]) (\(hits) right, \(falseAlarms) false, \(misses) missed)"
    }

    static func += (left: inout Tally, right: Tally) {
      left.hits += right.hits
      left.falseAlarms += right.falseAlarms
      left.misses += right.misses
    }
  }

  /// Prints precision, recall and F1 of each finding of a table, and of all together, on a file of reports.
  static func run(table: URL, reports: URL) throws {
    let lexicon = try Lexicon.embedded.get()
    let findings = try PresenceFinding.read(table, lexicon: lexicon)
    var builder = DocumentBuilder(lexicon: lexicon)
    let extractor = FactExtractor(lexicon: lexicon, core: CoreConcepts(lexicon: lexicon))
    var tallies = [Tally](repeating: Tally(), count: findings.count)
    for line in try String(contentsOf: reports, encoding: .utf8).split(separator: "\n") {
      guard let report = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        let gold = report["findings14"] as? [String: Int]
      else { continue }
      let text = ["findings", "impression"].compactMap { name in (report[name] as? String).map { "\(name.uppercased()):\n\($0)" } }
      let document = builder.pair(id: "", path: "", original: Array(text.joined(separator: "\n\n").utf8), report: [])
      let facts = extractor.facts(of: document.original, role: .original).facts
      for (number, finding) in findings.enumerated() {
        guard let isPresent = gold[finding.name] else { continue }
        switch (facts.contains { finding.isStated(by: $0, lexicon) }, isPresent == 1) {
        case (true, true): tallies[number].hits += 1
        case (true, false): tallies[number].falseAlarms += 1
        case (false, true): tallies[number].misses += 1
        case (false, false): break
        }
      }
    }
    var all = Tally()
    for (finding, tally) in zip(findings, tallies) {
      print("\(finding.name): \(tally.line)")
      all += tally
    }
    print("all: \(all.line)")
  }
}

import ConcordKit
import Foundation
import Reporting
import Testing

@Suite("JSON and JSON Lines")
struct JSONReporterTests {
  @Test("The document is that of the snapshot")
  func snapshot() throws { try expectSnapshot(SampleRun.output(.json), "sample.json") }

  @Test("The lines are those of the snapshot")
  func linesSnapshot() throws { try expectSnapshot(SampleRun.output(.jsonl), "sample.jsonl") }

  @Test("The document parses and the keys stand in the order of the contract")
  func keys() throws {
    let bytes = SampleRun.output(.json)
    let root = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(Set(root.keys) == ["schemaVersion", "tool", "summary", "cases", "problems"])
    #expect((root["cases"] as? [Any])?.count == SampleRun.results.count)
    let text = String(decoding: bytes, as: UTF8.self)
    expectOrder(["schemaVersion", "tool", "summary", "cases", "problems"].map { "\n  \"\($0)\":" }, in: text)
    expectOrder(["id", "path", "status", "segments", "discrepancies"].map { "\n      \"\($0)\":" }, in: text)
    let keys = ["fingerprint", "rule", "name", "category", "verdict", "severity", "message", "original", "report", "state"]
    expectOrder(keys.map { "\n          \"\($0)\":" }, in: text)
    expectOrder(["quote", "start", "end", "line", "column", "section", "fact"].map { "\n            \"\($0)\":" }, in: text)
    expectOrder(["role", "section", "start", "end", "line"].map { "\n          \"\($0)\":" }, in: text)
    #expect(text.hasSuffix("}\n"))
  }

  @Test("A side that does not speak has no object, and an internal one names its side")
  func sides() throws {
    let discrepancies = try discrepancies(SampleRun.output(.json))
    #expect(discrepancies[2]["original"] == nil)
    #expect(discrepancies[3]["report"] == nil)
    #expect((discrepancies[1]["original"] as? [String: Any])?["side"] as? String == "report")
    #expect((discrepancies[0]["original"] as? [String: Any])?["side"] == nil)
  }

  @Test("Quotes come back byte for byte")
  func quotes() throws {
    let found = try discrepancies(SampleRun.output(.json)).compactMap { ($0["report"] as? [String: Any])?["quote"] as? String }
    #expect(found == SampleRun.combined.discrepancies.compactMap { $0.report?.quote })
  }

  @Test("JSON Lines has one whole object a line for each case, as soon as it is added")
  func lines() throws {
    var reporter = ReportFormat.jsonl.makeReporter()
    #expect(reporter.begin(.current).isEmpty)
    let document = try #require(try JSONSerialization.jsonObject(with: Data(SampleRun.output(.json))) as? [String: Any])
    let cases = try #require(document["cases"] as? [NSDictionary])
    for (result, expected) in zip(SampleRun.results, cases) {
      let line = reporter.add(result)
      #expect(line.count { $0 == 0x0A } == 1 && line.last == 0x0A)
      #expect(try JSONSerialization.jsonObject(with: Data(line)) as? NSDictionary == expected)
    }
    #expect(reporter.finish(SampleRun.summary, problems: SampleRun.problems).isEmpty)
  }

  @Test("A run without cases is a document with empty lists")
  func empty() throws {
    var reporter = ReportFormat.json.makeReporter()
    let bytes = reporter.begin(.current) + reporter.finish(RunSummary(), problems: [])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("  \"cases\": [],\n  \"problems\": []\n}\n"))
  }

  private func discrepancies(_ bytes: [UInt8]) throws -> [[String: Any]] {
    let root = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let first = try #require((root["cases"] as? [[String: Any]])?.first)
    return try #require(first["discrepancies"] as? [[String: Any]])
  }

  private func expectOrder(_ parts: [String], in text: String) {
    var rest = text[...]
    for part in parts {
      guard let range = rest.range(of: part) else {
        Issue.record("\(part) is missing or out of order")
        return
      }
      rest = rest[range.upperBound...]
    }
  }
}

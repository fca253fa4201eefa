import Comparison
import ConcordTestSupport
import Lexicon
import Testing

@testable import ConcordKit

/// Linting the cases of some sources.
@Suite("Lint session")
struct LintSessionTests {
  private func lint(_ paths: [String], jobs: Int = 2, requiresReport: Bool = false) throws -> (outcomes: [CaseOutcome], remarks: [Problem])
  {
    let options = LintOptions(rules: Set(RuleRegistry.all.map(\.id)), requiresReport: requiresReport, jobs: jobs)
    var outcomes: [CaseOutcome] = []
    let remarks = LintSession(lexicon: try Lexicon.embedded.get(), options: options).run(CaseFinder.find(paths).sources) {
      outcomes += $0
      return true
    }
    return (outcomes, remarks)
  }

  @Test("a malformed line is named and the others are linted")
  func malformedLines() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "a.jsonl",
      Samples.record("one") + "{\"id\": \n\n{\"id\": \"three\"}\n{\"original\": \"Left knee pain.\", \"report\": 7}\n"
        + Samples.record("five"))
    let outcomes = try lint([path]).outcomes
    #expect(outcomes.map(\.result.id) == ["one", "\(path):2", "\(path):4", "\(path):5", "five"])
    #expect(outcomes.map(\.result.status) == [.compared, .unreadable, .unreadable, .unreadable, .compared])
    #expect(outcomes.flatMap(\.problems).map(\.path) == ["\(path):2", "\(path):4", "\(path):5"])
    #expect(outcomes.flatMap(\.problems).map(\.isFatal) == [true, true, true])
  }

  @Test("a case without a report is one without a report, unless one is asked for")
  func noReport() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Samples.original)
    let outcome = try #require(try lint([folder.path]).outcomes.first)
    #expect(outcome.result.status == .noReport && outcome.problems.isEmpty)
    #expect(try lint([folder.path], requiresReport: true).outcomes.first?.problems.first?.isFatal == true)
  }

  @Test("results are the same with one worker and with three")
  func determinism() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.jsonl", (0..<200).map { Samples.record("case-\($0)") }.joined())
    try folder.write("b.txt", Samples.combined)
    let one = try lint([folder.path], jobs: 1).outcomes.map(\.result)
    #expect(one.count == 201)
    #expect(try lint([folder.path], jobs: 3).outcomes.map(\.result) == one)
  }

  @Test("a case without a name keeps its fingerprints when its line or its file moves")
  func unnamedCase() throws {
    let folder = try TemporaryFolder()
    let line = "{\"original\": \"There is no pleural effusion.\", \"report\": \"A large left pleural effusion is present.\"}\n"
    let other = line.replacing("There is", with: "We saw")
    let first = try lint([try folder.write("x.jsonl", line)]).outcomes
    let second = try lint([try folder.write("y.jsonl", other + line)]).outcomes
    #expect(second.map(\.result.id) == [folder("y.jsonl:1"), folder("y.jsonl:2")])
    let fingerprints = (first + second).map { $0.result.discrepancies.map(\.fingerprint) }
    #expect(!fingerprints[0].isEmpty && fingerprints[0] == fingerprints[2])
    #expect(fingerprints[0] != fingerprints[1])
  }

  @Test("a JSON Lines file may begin with much white space, but not hold nothing else")
  func leadingSpace() throws {
    let folder = try TemporaryFolder()
    let space = String(repeating: " \n", count: 200_000)
    #expect(try lint([try folder.write("a.jsonl", space + Samples.record("one"))]).outcomes.map(\.result.id) == ["one"])
    #expect(try lint([try folder.write("b.jsonl", space)]).outcomes.map(\.result.status) == [.unreadable])
  }

  @Test("a number of workers out of range becomes the nearest one in it")
  func jobRange() {
    #expect([Int.min, 0, 2, Int.max].map { LintOptions(rules: [], jobs: $0).jobs } == [1, 1, 2, 1024])
  }

  @Test("ending early stops the run")
  func endingEarly() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.jsonl", (0..<500).map { Samples.record("case-\($0)") }.joined())
    var count = 0
    _ = LintSession(lexicon: try Lexicon.embedded.get(), options: LintOptions(rules: [], jobs: 2)).run(
      CaseFinder.find([folder.path]).sources
    ) {
      count += $0.count
      return false
    }
    #expect(count == 1)
  }

  @Test("a copy is recognised and its differences from the source are told")
  func copies() throws {
    let folder = try TemporaryFolder()
    let more = """
      The patellar tendon and the quadriceps tendon were normal. No fracture of the tibial plateau was seen. The popliteal vessels were patent.
      No loose body was seen in the joint. The collateral ligaments showed normal signal.

      """
    try folder.write("source.txt", "Clinical History\n" + Samples.original + more)
    try folder.write(
      "copy.txt",
      Samples.original.replacing("left knee showed", with: "right knee showed") + more + "<!-- concord:report -->\n" + Samples.report)
    let remarks = try lint([folder.path]).remarks
    #expect(
      remarks.map(\.message) == [
        "its original differs from its source source: “Radiographs of the right knee showed a” against “Radiographs of the left knee showed a”."
      ])
    #expect(remarks.map(\.path) == [folder("copy.txt")])
    #expect(remarks.map(\.isFatal) == [false])
  }
}

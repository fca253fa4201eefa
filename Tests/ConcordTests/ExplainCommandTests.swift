import ConcordTestSupport
import Foundation
import Testing

/// `concord explain` for rules and for discrepancies of a stored result.
@Suite("Explanations")
struct ExplainCommandTests {
  /// A result with one discrepancy, and its fingerprint.
  private func result(_ format: String = "json") throws -> (folder: TemporaryFolder, path: String, fingerprint: String) {
    let folder = try TemporaryFolder()
    try folder.write("wrist.original.txt", "Radiograph of the wrist.\nThere is no fracture of the right radius.")
    try folder.write("wrist.report.txt", "Findings\nFracture of the right radius.")
    let run = try ConcordProcess(["lint", ".", "--format", format, "--exit-zero"], in: folder.path)
    try folder.write("result.\(format)", run.output)
    let start = try #require(run.output.range(of: "\"fingerprint\": \"") ?? run.output.range(of: "\"fingerprint\":\""))
    return (folder, "\(folder.path)/result.\(format)", String(run.output[start.upperBound...].prefix(32)))
  }

  /// The whole explanation, as it is printed.
  private static let chain = """
    P101 absent-in-original-present-in-report
    error, contradiction, presence
    case wrist, wrist.report.txt

    The case denies fracture in the right radius; the report states fracture in the right radius.

    The case, line 2, column 1, section clinicalHistory:
      “There is no fracture of the right radius”
      understood as: fracture · right radius · absent
      read in these words:
        fracture: absent, in right radius, by “There is no”

    The report, line 2, column 1, section imagingFindings:
      “Fracture of the right radius”
      understood as: fracture · right radius · present
      read in these words:
        fracture: present, in right radius

    How P101 compares: The report asserts something that the case denies.
    Why: A false positive statement can lead to needless treatment and is the commonest error of generated reports.
    Limits: A denial that is narrowed by acuity, size or suspicion (“no large effusion”) denies only what it names.
    Verdict: contradiction; both speak, and both cannot be true.

    """

  @Test("the chain goes from the words to the verdict", arguments: ["json", "jsonl"])
  func fingerprint(format: String) throws {
    let (folder, path, fingerprint) = try result(format)
    defer { withExtendedLifetime(folder) {} }
    let run = try ConcordProcess(["explain", fingerprint, "--in", path])
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output == Self.chain)
    let short = try ConcordProcess(["explain", String(fingerprint.prefix(8)).uppercased(), "--in", path])
    #expect(short.output == run.output)
  }

  @Test("what cannot be explained is named, with exit code 2")
  func errors() throws {
    let (folder, path, fingerprint) = try result()
    let unknown = String(repeating: "0", count: 32)
    try folder.write("empty.json", "")
    try folder.write("other.json", "{\"a\": 1}")
    for (arguments, message) in [
      ([unknown, "--in", path], "no discrepancy with the fingerprint"), ([fingerprint], "--in RESULT.json"),
      (["xyz", "--in", path], "hexadecimal digits"), ([fingerprint, "--in", "\(folder.path)/none.json"], "cannot be read"),
      ([fingerprint, "--in", "\(folder.path)/empty.json"], "empty"), ([fingerprint, "--in", "\(folder.path)/other.json"], "no result"),
      (["Z999"], "no rule"),
    ] {
      let run = try ConcordProcess(["explain"] + arguments)
      #expect(run.code == 2 && run.output.isEmpty && run.errors.contains(message), "\(arguments): \(run.errors)")
    }
  }

  @Test("a rule is explained with what was measured of it")
  func measured() throws {
    let run = try ConcordProcess(["explain", "laterality-flip"])
    #expect(run.code == 0)
    for part in ["L201 laterality-flip", "Why: ", "Limits: ", "Measured:", "alarms right", "Reported:", "Not reported:"] {
      #expect(run.output.contains(part), "\(part) is missing in:\n\(run.output)")
    }
  }

  @Test("a policy that does not exist is named, with exit code 2")
  func policy() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "No case.")
    let run = try ConcordProcess(["lint", ".", "--policy", "sise=crimson"], in: folder.path)
    #expect(run.code == 2 && run.errors.contains("did you mean “size”?"), "\(run.errors)")
  }
}

import ConcordKit
import Reporting
import Testing

@Suite("Text and concise")
struct TextReporterTests {
  @Test("The text is that of the snapshot")
  func snapshot() throws { try expectSnapshot(SampleRun.output(.text), "sample.txt") }

  @Test("The coloured text is that of the snapshot")
  func colored() throws { try expectSnapshot(SampleRun.output(.text, options: ReportOptions(useColor: true)), "sample.color.txt") }

  @Test("The concise lines are those of the snapshot")
  func concise() throws { try expectSnapshot(SampleRun.output(.concise), "sample.concise.txt") }

  @Test("Colour adds escape sequences and nothing else")
  func colorOnly() {
    let plain = SampleRun.output(.text)
    let colored = String(decoding: SampleRun.output(.text, options: ReportOptions(useColor: true)), as: UTF8.self)
    var stripped = ""
    var isInside = false
    for scalar in colored.unicodeScalars {
      if scalar == "\u{1B}" { isInside = true }
      if !isInside { stripped.unicodeScalars.append(scalar) }
      if scalar == "m" { isInside = false }
    }
    #expect(stripped == String(decoding: plain, as: UTF8.self))
  }

  @Test("Nothing of a case can move the cursor, change the direction of reading or hide", arguments: [ReportFormat.text, .concise])
  func hidden(format: ReportFormat) {
    let text = String(decoding: SampleRun.output(format), as: UTF8.self)
    #expect(!text.unicodeScalars.contains { $0 != "\n" && ($0.value < 32 || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E) })
    #expect(text.contains("\\u{1B}"))
  }

  @Test("Concise writes one line for each discrepancy")
  func conciseLines() {
    let lines = SampleRun.output(.concise).split(separator: 0x0A)
    #expect(lines.count == SampleRun.results.flatMap(\.discrepancies).count)
  }

  @Test("No line of a case is wider than its room, and underlines stay below their words")
  func width() throws {
    let lines = String(decoding: SampleRun.output(.text), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    for (above, line) in zip(lines, lines.dropFirst()) where line.contains("^^") || line.contains("--") && !line.contains("-->") {
      #expect(above.unicodeScalars.count <= 116)
      #expect(
        line.unicodeScalars.lastIndex { $0 == "^" || $0 == "-" }.map { line.unicodeScalars.distance(from: line.startIndex, to: $0) } ?? 0
          < above.unicodeScalars.count)
    }
    let first = try #require(lines.firstIndex { $0.hasSuffix("report says") })
    let (words, marks) = (Array(lines[first - 1].unicodeScalars), Array(lines[first].unicodeScalars))
    var marked = String.UnicodeScalarView()
    for (word, mark) in zip(words, marks) where mark == "^" { marked.append(word) }
    #expect(String(marked) == "multiple calcifications in the subcutaneous tissues and muscles are confirmed")
  }

  @Test("A stored result without texts shows its quotes")
  func withoutTexts() {
    let stored = CaseResult(
      id: "x", path: "x.txt", status: .compared, discrepancies: SampleRun.combined.discrepancies, originalText: "", reportText: "")
    let text = String(decoding: SampleRun.output(.text, of: [stored]), as: UTF8.self)
    #expect(text.contains("| without intra-muscular involvement\n"))
  }

  @Test("A run in which all is well says so")
  func allWell() {
    var summary = RunSummary()
    summary.add(SampleRun.clean)
    var reporter = ReportFormat.text.makeReporter()
    let bytes = reporter.begin(.current) + reporter.add(SampleRun.clean) + reporter.finish(summary, problems: [])
    #expect(String(decoding: bytes, as: UTF8.self) == "no discrepancies; 1 of 1 case compared\n")
  }
}

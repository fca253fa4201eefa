import ArgumentParser
import ConcordKit

/// Measures how much of some texts the vocabulary knows.
struct LexiconCoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage", abstract: "Tell what share of the noun phrases of texts the vocabulary knows.",
    discussion: """
      A noun phrase is a maximal run of content words: no function words, verbs, adverbs, numbers or single letters. Its head is its last \
      word. Known are the phrases whose head lies in a match of the vocabulary (a concept, a scale value, a cue, a normality phrase or a \
      term), covered those whose every word does. Phrases with a head of general English (hospital, shape) that no match holds are left out; \
      their number is printed. Of JSON Lines every string of each object is a text.
      """)

  @Argument(help: ArgumentHelp("Files, directories, or - for standard input.", valueName: "path"))
  var paths: [String]

  @Option(help: ArgumentHelp("How many of the most frequent unknown heads to print.", valueName: "number"))
  var unknown = 0

  mutating func validate() throws {
    if unknown < 0 { throw ValidationError("--unknown must not be negative.") }
  }

  mutating func run() throws {
    var output = LineOutput()
    let found = CaseFinder.find(paths)
    found.problems.forEach { output.note($0) }
    var coverage = LexiconCoverage(lexicon: try EmbeddedLexicon.load())
    var noted: [Problem] = []
    TextReader(found.sources).each({ coverage.add($0) }, report: { noted.append($0) })
    noted.forEach { output.note($0) }
    var lines = [
      "phrases \(coverage.phrases)", "known \(coverage.known) \(share(coverage.known, of: coverage.phrases))",
      "covered \(coverage.covered) \(share(coverage.covered, of: coverage.phrases))", "general \(coverage.general) (left out)",
    ]
    lines += coverage.unknownHeads(unknown).map { "unknown \($0.count) \($0.head)" }
    output.write(Array((lines.joined(separator: "\n") + "\n").utf8))
    try output.end()
  }

  /// Returns a share with three decimals, or "-" of nothing.
  private func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "-" }
    let thousandths = String((part * 1000 + whole / 2) / whole)
    let padded = String(repeating: "0", count: max(0, 4 - thousandths.count)) + thousandths
    return "\(padded.dropLast(3)).\(padded.suffix(3))"
  }
}

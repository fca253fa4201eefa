import ArgumentParser
import ConcordKit

/// Shows what was understood of each case.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Print what was understood of each case: one JSON object a line, or text.")

  @Option(help: "How to print it: jsonl or text.")
  var format = ExtractionFormat.jsonl

  @Argument(help: ArgumentHelp("Files, directories, or - for standard input; the working directory when none is given.", valueName: "path"))
  var paths: [String] = []

  mutating func run() throws {
    let found = CaseFinder.find(paths.isEmpty ? ["."] : paths)
    var output = LineOutput()
    found.problems.forEach { output.note($0) }
    var extraction = CaseExtraction(lexicon: try EmbeddedLexicon.load(), format: format)
    var noted: [Problem] = []
    let count = extraction.run(found.sources, write: { output.write($0) }, report: { noted.append($0) })
    noted.forEach { output.note($0) }
    if count == 0, !output.hasFailed { output.note(Problem(path: paths.joined(separator: " "), message: "there is nothing to read.")) }
    try output.end()
  }
}

extension ExtractionFormat: ExpressibleByArgument {}

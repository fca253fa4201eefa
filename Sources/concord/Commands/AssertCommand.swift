import ArgumentParser
import ConcordKit

/// Answers how texts speak of targets.
struct AssertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assert", abstract: "Tell how each text speaks of its target: JSON Lines in and out.",
    discussion:
      #"In: {"id": 1, "text": "No pleural effusion is seen.", "target": "pleural effusion"}. Out: id, polarity, certainty, temporality, experiencer, cue."#
  )

  @Argument(help: ArgumentHelp("A file, or - for standard input.", valueName: "file"))
  var path = "-"

  mutating func run() throws {
    var output = LineOutput()
    var noted: [Problem] = []
    let stream = AssertionStream(lexicon: try EmbeddedLexicon.load(), jobs: StandardStreams.processorCount)
    stream.run(path, write: { output.write($0) }, report: { noted.append($0) })
    noted.forEach { output.note($0) }
    try output.end()
  }
}

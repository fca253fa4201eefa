import ArgumentParser
import ConcordKit

/// Shows the concepts that a word names.
struct LexiconLookupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "lookup", abstract: "Show the concepts that a word or phrase names.")

  @Argument(help: ArgumentHelp("The word or phrase.", valueName: "phrase"))
  var words: [String]

  mutating func run() throws {
    let phrase = words.joined(separator: " ")
    let descriptions = LexiconLookup(lexicon: try EmbeddedLexicon.load()).descriptions(of: phrase)
    guard !descriptions.isEmpty else { throw Problem(path: phrase, message: "the lexicon has no concept of this name.") }
    var output = LineOutput()
    output.write(Array((descriptions.joined(separator: "\n\n") + "\n").utf8))
    try output.end()
  }
}

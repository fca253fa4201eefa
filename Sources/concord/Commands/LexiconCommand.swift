import ArgumentParser

/// The commands about the vocabulary.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "Look into the vocabulary.", subcommands: [LexiconCoverageCommand.self, LexiconLookupCommand.self])
}

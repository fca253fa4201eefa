import ArgumentParser
import ConcordKit

/// The command line: every command in a file of its own.
@main
struct Concord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concord", abstract: "Compares radiology cases with the reports about them and reports where both cannot be true.",
    version: "\(ToolIdentity.current.name) \(ToolIdentity.current.version) (ruleset \(ToolIdentity.current.ruleset))",
    subcommands: [
      LintCommand.self, ExtractCommand.self, AssertCommand.self, RulesCommand.self, ExplainCommand.self, LexiconCommand.self,
    ],
    defaultSubcommand: LintCommand.self)

  /// Runs the command and ends the process with 0, 1 or 2.
  static func main() {
    StandardStreams.ignoreClosedPipes()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let code as ExitCode {
      StandardStreams.exit(code.rawValue)
    } catch let problem as Problem {
      Messages.show(problem)
      StandardStreams.exit(2)
    } catch {
      end(with: error)
    }
    StandardStreams.exit(0)
  }

  /// Prints what the argument parser has to say: help and version to standard output, complaints to standard error.
  private static func end(with error: any Error) -> Never {
    let message = fullMessage(for: error)
    if exitCode(for: error) == .success {
      try? StandardStreams.write(Array("\(message)\n".utf8), to: .output)
      StandardStreams.exit(0)
    }
    StandardStreams.warn(message)
    StandardStreams.exit(2)
  }
}

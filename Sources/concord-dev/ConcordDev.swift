import Foundation

/// The maintainers' tool: makes the files of the repository that are derived from others.
@main
struct ConcordDev {
  private static let usage = """
    usage: concord-dev compile-tables DATA-DIRECTORY
           concord-dev generate-documentation DIRECTORY

    """

  static func main() {
    do {
      let arguments = CommandLine.arguments.dropFirst()
      guard arguments.count == 2, let command = arguments.first, let path = arguments.last else { throw UsageError() }
      try run(command, in: URL(filePath: path))
    } catch is UsageError {
      fail(usage)
    } catch {
      fail("concord-dev: \(error)\n")
    }
  }

  private static func run(_ command: String, in directory: URL) throws {
    switch command {
    case "compile-tables": try TableCompilation.run(in: directory)
    case "generate-documentation": try DocumentationGenerator.run(in: directory)
    default: throw UsageError()
    }
  }

  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data(message.utf8))
    exit(2)
  }
}

/// The command line is none that the tool knows.
private struct UsageError: Error {}

import Foundation

/// The maintainers' tool: makes the files of the repository that are derived from others.
@main
struct ConcordDev {
  private static let usage = """
    usage: concord-dev compile-tables DATA-DIRECTORY
           concord-dev generate-documentation DIRECTORY
           concord-dev measure-presence TABLE REPORTS.jsonl
           concord-dev measure-rules DATE GOLD.jsonl...

    """

  static func main() {
    do {
      let arguments = CommandLine.arguments.dropFirst()
      try run(arguments.first, arguments.dropFirst().map { URL(filePath: $0) })
    } catch is UsageError {
      fail(usage)
    } catch {
      fail("concord-dev: \(error)\n")
    }
  }

  private static func run(_ command: String?, _ paths: [URL]) throws {
    switch (command, paths.count) {
    case ("compile-tables", 1): try TableCompilation.run(in: paths[0])
    case ("generate-documentation", 1): try DocumentationGenerator.run(in: paths[0])
    case ("measure-presence", 2): try PresenceMeasurement.run(table: paths[0], reports: paths[1])
    case ("measure-rules", 2...): try RuleMeasuring.run(date: paths[0].lastPathComponent, files: Array(paths.dropFirst()))
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

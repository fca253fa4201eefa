import Foundation
import Lexicon

/// The maintainers' tool: compiles the tables of `Data/`.
@main
struct ConcordDev {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, arguments[1] == "compile-tables" else {
      FileHandle.standardError.write(Data("usage: concord-dev compile-tables DATA-DIRECTORY\n".utf8))
      exit(2)
    }
    do {
      let faults = try compileTables(in: URL(filePath: arguments[2]))
      for fault in faults { print(fault) }
      print("\(faults.count) faults")
    } catch {
      FileHandle.standardError.write(Data("concord-dev: \(error)\n".utf8))
      exit(2)
    }
  }

  private static func compileTables(in directory: URL) throws -> [LexiconError] {
    var texts: [String: String] = [:]
    for name in LexiconTables.names { texts[name] = try String(contentsOf: directory.appending(path: name), encoding: .utf8) }
    let output = try LexiconCompiler.compile(LexiconTables(texts: texts))
    let compiled = directory.appending(path: "Compiled")
    try FileManager.default.createDirectory(at: compiled, withIntermediateDirectories: true)
    try Data(output.image).write(to: compiled.appending(path: "lexicon.image"), options: .atomic)
    return output.faults
  }
}

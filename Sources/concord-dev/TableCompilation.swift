import Foundation
import Lexicon

/// Compiles the tables of `Data/` into the image that is built into the program.
enum TableCompilation {
  /// Compiles the tables of a directory, writes `Compiled/lexicon.image` there, and prints the faults of the tables.
  static func run(in directory: URL) throws {
    let faults = try compile(directory)
    for fault in faults { print(fault) }
    print("\(faults.count) faults")
  }

  private static func compile(_ directory: URL) throws -> [LexiconError] {
    var texts: [String: String] = [:]
    for name in LexiconTables.names { texts[name] = try String(contentsOf: directory.appending(path: name), encoding: .utf8) }
    let output = try LexiconCompiler.compile(LexiconTables(texts: texts))
    let compiled = directory.appending(path: "Compiled")
    try FileManager.default.createDirectory(at: compiled, withIntermediateDirectories: true)
    try Data(output.image).write(to: compiled.appending(path: "lexicon.image"), options: .atomic)
    return output.faults
  }
}

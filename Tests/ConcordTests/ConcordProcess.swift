import Foundation

/// One run of the built program.
struct ConcordProcess {
  /// The exit code.
  let code: Int32
  /// Standard output.
  let output: String
  /// Standard error.
  let errors: String

  /// Runs the program beside the test bundle and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: The arguments, without the program's name.
  ///   - input: Standard input.
  ///   - folder: The working directory.
  ///   - environment: Variables besides `PATH`.
  init(_ arguments: [String], input: String = "", in folder: String? = nil, environment: [String: String] = [:]) throws {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { own, _ in own }
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    let pipes = (input: Pipe(), output: Pipe())
    // Standard error goes to a file: two pipes could fill up while the other one is read.
    let errorFile = FileManager.default.temporaryDirectory.appending(path: "concord-\(UUID().uuidString)")
    try Data().write(to: errorFile)
    defer { try? FileManager.default.removeItem(at: errorFile) }
    process.standardInput = pipes.input
    process.standardOutput = pipes.output
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    try pipes.input.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try pipes.input.fileHandleForWriting.close()
    output = String(decoding: try pipes.output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    code = process.terminationStatus
    errors = String(decoding: try Data(contentsOf: errorFile), as: UTF8.self)
  }

  /// The program, which is built into the folder that holds the test bundle or the test runner.
  static var program: URL {
    let places = Bundle.allBundles.map(\.bundleURL) + CommandLine.arguments.map { URL(filePath: $0) }
    let folders = places.map { $0.deletingLastPathComponent() }
    let found = folders.map { $0.appending(path: "concord") }.first {
      FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false))
    }
    return found ?? URL(filePath: ".build/debug/concord")
  }
}

/// Finds the cases that paths lead to: files, directories and standard input, in the order given and sorted within a directory.
package struct CaseFinder {
  /// What was found, in order.
  package private(set) var sources: [CaseSource] = []
  /// What could not be followed, in order.
  package private(set) var problems: [Problem] = []
  private var seen: Set<String> = []
  /// The directories that were read; false for those below which there was nothing to tell of.
  private var readDirectories: [FileStatus.Identity: Bool] = [:]
  /// The files that hold cases, those included that were met before.
  private var metFiles = 0

  /// The extensions that are read when a directory is named; a file that is named itself may have any.
  package static let extensions: Set<String> = ["txt", "md", "jsonl"]

  /// Creates a finder that has found nothing.
  package init() {}

  /// Returns what a list of paths leads to.
  package static func find(_ paths: [String]) -> CaseFinder {
    var finder = CaseFinder()
    for path in paths { finder.add(path) }
    return finder
  }

  /// Adds a file, a directory, or `-` for standard input.
  package mutating func add(_ path: String) {
    if path == "-" {
      append(.standardInput, key: path)
      return
    }
    do throws(SystemError) {
      let status = try FileSystem.status(path)
      guard status.kind == .directory else {
        addFile(path)
        return
      }
      walk(path, identity: status.identity, above: [])
      if readDirectories[status.identity] == false {
        report(path, "the directory holds no .txt, .md or .jsonl file.")
      }
    } catch {
      report(path, "cannot be read: \(error.reason).")
    }
  }

  private mutating func walk(_ directory: String, identity: FileStatus.Identity, above: Set<FileStatus.Identity>) {
    if above.contains(identity) {
      report(directory, "the symbolic link leads back into a directory above it; it was not followed.")
      return
    }
    guard readDirectories[identity] == nil else {
      if !above.isEmpty { report(directory, "the directory was read already under another name.", kind: .remark) }
      return
    }
    readDirectories[identity] = false
    let before = metFiles + problems.count
    defer { readDirectories[identity] = metFiles + problems.count > before }
    do throws(SystemError) {
      for name in try FileSystem.visibleNames(in: directory) {
        visit(FilePath.join(trimmed(directory), name.text), name, above: above.union([identity]))
      }
    } catch {
      report(directory, "the directory cannot be read: \(error.reason).")
    }
  }

  private mutating func visit(_ path: String, _ name: FileSystem.Name, above: Set<FileStatus.Identity>) {
    let isWanted = Self.extensions.contains(FilePath(path).fileExtension)
    guard name.isUTF8 else {
      if isWanted || name.isDirectory { report(path, "cannot be read: its name is not UTF-8.") }
      return
    }
    do throws(SystemError) {
      let status = try FileSystem.status(path)
      switch status.kind {
      case .directory: walk(path, identity: status.identity, above: above)
      case .regular: if isWanted { addFile(path) }
      case .other: break
      }
    } catch {
      if isWanted { report(path, "cannot be read: \(error.reason).") }
    }
  }

  private mutating func addFile(_ path: String) {
    metFiles += 1
    let file = FilePath(path)
    if ["jsonl", "ndjson"].contains(file.fileExtension) {
      append(.jsonLines(path: path), key: path)
    } else if let pair = CasePair(file) {
      addPair(pair, named: path)
    } else {
      append(.text(id: file.stem, path: path), key: path)
    }
  }

  private mutating func addPair(_ pair: CasePair, named path: String) {
    if let original = pair.original {
      append(.pair(id: pair.id, original: original, report: pair.report), key: original)
    } else {
      report(path, "the report has no original beside it; \(pair.expectedOriginal) is expected.")
    }
  }

  private mutating func append(_ source: CaseSource, key: String) {
    if seen.insert(key).inserted { sources.append(source) }
  }

  private mutating func report(_ path: String, _ message: String, kind: Problem.Kind = .unread) {
    problems.append(Problem(path: path, message: message, kind: kind))
  }

  private func trimmed(_ directory: String) -> String {
    var name = directory[...]
    while name.count > 1, name.hasSuffix("/") { name = name.dropLast() }
    return String(name)
  }
}

import Foundation

/// The files of the repository that tests read.
enum Repository {
  /// The folder that holds `Package.swift`.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Returns the text of a file.
  static func text(_ path: String) throws -> String { try String(contentsOf: root.appending(path: path), encoding: .utf8) }

  /// The Markdown pages that are written by hand or generated, by path.
  static let pages = [
    "README.md", "CHANGELOG.md", "Data/README.md", "seeds/NOTICE", "Documentation/Architecture.md", "Documentation/Assertion.md",
    "Documentation/Contributing.md", "Documentation/JSONReport.md", "Documentation/Policy.md", "Documentation/Rules.md",
  ]
}

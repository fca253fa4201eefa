import CaseDocument
import Foundation
import Lexicon
import SourceText

/// Texts of the repository as case documents.
struct CaseTexts {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  let lexicon: Lexicon

  init() throws { lexicon = try Lexicon.embedded.get() }

  /// Returns the bytes of a file given by its path from the root of the repository.
  func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: Self.root.appending(path: path))) }

  /// Returns the bytes of the seed whose name starts with a number.
  func seed(_ number: String) throws -> [UInt8] {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: "seeds").path)
    guard let name = names.sorted().first(where: { $0.hasPrefix(number) }) else { throw CocoaError(.fileNoSuchFile) }
    return try bytes("seeds/\(name)")
  }

  func document(_ bytes: [UInt8]) -> CaseDocument {
    var builder = DocumentBuilder(lexicon: lexicon)
    return builder.combined(id: "case", path: "case.txt", bytes: bytes)
  }

  func document(_ text: String) -> CaseDocument { document(Array(text.utf8)) }

  /// All seeds and segmentation fixtures with their names.
  func all() throws -> [(name: String, bytes: [UInt8])] {
    try ["seeds", "Fixtures/segmentation"].flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: folder).path).sorted().filter { $0.hasSuffix(".txt") }
        .map { ("\(folder)/\($0)", try bytes("\(folder)/\($0)")) }
    }
  }
}

extension CaseDocument {
  /// The text of all segments of a role, in order.
  func texts(of role: SegmentRole) -> [String] { original.segments.filter { $0.role == role }.map { original.text($0.range) } }

  /// The text of all sentences of a role, in order.
  func sentences(of role: SegmentRole) -> [String] { original.sentences(of: role).map { original.text($0.range) } }
}

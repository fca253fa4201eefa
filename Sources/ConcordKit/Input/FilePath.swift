/// A path taken apart: directory, name, stem and extension.
struct FilePath: Equatable {
  /// The directory as written, without a slash at its end; empty when the path is only a name.
  let directory: String
  /// The last component.
  let name: String

  /// Takes a path apart.
  init(_ path: String) {
    let slash = path.lastIndex(of: "/")
    directory = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? ""
    name = slash.map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The extension in lower case, without the dot; empty for none.
  var fileExtension: String { dot.map { name[name.index(after: $0)...].lowercased() } ?? "" }

  /// The name without its extension.
  var stem: String { dot.map { String(name[..<$0]) } ?? name }

  /// The whole path.
  var path: String { Self.join(directory, name) }

  private var dot: String.Index? { name.lastIndex(of: ".").flatMap { $0 == name.startIndex ? nil : $0 } }

  /// Returns the path of a name inside a directory; the working directory itself is left out.
  static func join(_ directory: String, _ name: String) -> String {
    switch directory {
    case "", ".": name
    case _ where directory.hasSuffix("/"): directory + name
    default: "\(directory)/\(name)"
    }
  }

  /// Returns the stem without a suffix such as ".report", or nil when it does not end with it.
  func stem(without suffix: String) -> String? {
    stem.count > suffix.count && stem.hasSuffix(suffix) ? String(stem.dropLast(suffix.count)) : nil
  }
}

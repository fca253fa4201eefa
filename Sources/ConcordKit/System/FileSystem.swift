import Glibc

/// Questions to the file system.
package enum FileSystem {
  /// Returns what a path leads to, symbolic links followed.
  package static func status(_ path: String) throws(SystemError) -> FileStatus {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw .last }
    return FileStatus(status)
  }

  /// A name in a directory.
  package struct Name: Sendable {
    /// The name; where it is not UTF-8, what is ill-formed is replaced by U+FFFD.
    package let text: String
    /// A Boolean value indicating whether the name is UTF-8, so that the file can be found by it.
    package let isUTF8: Bool
    /// A Boolean value indicating whether it is known to be the name of a directory itself and not of a link to one.
    package let isDirectory: Bool
  }

  /// Returns the names in a directory, sorted by their bytes, without hidden ones.
  package static func visibleNames(in directory: String) throws(SystemError) -> [Name] {
    guard let stream = unsafe opendir(directory) else { throw .last }
    defer { unsafe closedir(stream) }
    var names: [Name] = []
    while let entry = unsafe readdir(stream) {
      let isDirectory = unsafe entry.pointee.d_type == UInt8(DT_DIR)
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) { characters in
          let isUTF8 = unsafe String(validatingCString: characters) != nil
          return unsafe Name(text: String(cString: characters), isUTF8: isUTF8, isDirectory: isDirectory)
        }
      }
      if !name.text.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
  }
}

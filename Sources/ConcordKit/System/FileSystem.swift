import Glibc

/// Why the operating system refused a call.
package struct SystemError: Error, Equatable, Sendable {
  /// The value of `errno`.
  package let code: Int32

  /// The error of the call that failed last on this thread.
  static var last: SystemError { SystemError(code: errno) }

  /// The reason, as the end of a sentence.
  package var reason: String {
    switch code {
    case ENOENT: "it does not exist"
    case EACCES, EPERM: "permission is denied"
    case EISDIR: "it is a directory"
    case ENOTDIR: "a part of the path is not a directory"
    case ELOOP: "its symbolic links lead in a circle"
    case ENAMETOOLONG: "its name is too long"
    case ENOSPC: "no space is left on the device"
    case EROFS: "the file system is read-only"
    default: unsafe String(cString: strerror(code)).lowercased()
    }
  }

  /// A Boolean value indicating whether a file or a directory on the way to it does not exist.
  package var isMissing: Bool { code == ENOENT }

  /// A Boolean value indicating whether the reader at the other end of a pipe is gone.
  package var isClosedPipe: Bool { code == EPIPE }
}

/// A file as the operating system sees it.
package struct FileStatus: Equatable, Sendable {
  /// What a path leads to.
  package enum Kind: Sendable {
    case regular, directory, other
  }

  /// The identity of a file, whatever the paths that lead to it.
  package struct Identity: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64
  }

  /// What the path leads to.
  package let kind: Kind
  /// The identity of the file.
  package let identity: Identity
  /// The length in bytes.
  package let size: Int
  /// The permission bits.
  package let permissions: UInt32

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .directory
    default: kind = .other
    }
    identity = Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    size = Int(status.st_size)
    permissions = status.st_mode & 0o7777
  }
}

/// Questions to the file system.
package enum FileSystem {
  /// Returns what a path leads to, symbolic links followed.
  package static func status(_ path: String) throws(SystemError) -> FileStatus {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw .last }
    return FileStatus(status)
  }

  /// Returns the names in a directory, sorted by their bytes, without hidden ones.
  package static func visibleNames(in directory: String) throws(SystemError) -> [String] {
    guard let stream = unsafe opendir(directory) else { throw .last }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// An open file that is read from its beginning to its end.
final class InputFile {
  private let descriptor: Int32

  /// The number of bytes asked for at once.
  private static let chunkSize = 1 << 18

  /// Opens a file.
  init(path: String) throws(SystemError) {
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
  }

  /// Takes standard input.
  init() { descriptor = STDIN_FILENO }

  deinit {
    if descriptor > STDERR_FILENO { close(descriptor) }
  }

  /// The length in bytes where it is known beforehand, otherwise 0.
  var expectedSize: Int {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return 0 }
    return Int(status.st_size)
  }

  /// Returns the next bytes; none at the end.
  func chunk(atMost limit: Int = InputFile.chunkSize) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      while true {
        let got = unsafe read(descriptor, buffer.baseAddress, limit)
        if got >= 0 {
          count = got
          return
        }
        if errno != EINTR {
          failure = .last
          return
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Returns all bytes up to a limit, and one more when there are more.
  func bytes(upTo limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    let expected = min(expectedSize, limit) + 1
    while bytes.count <= limit {
      let next = try chunk(atMost: min(max(expected - bytes.count, 4096), limit + 1 - bytes.count))
      if next.isEmpty { break }
      if bytes.isEmpty { bytes = next } else { bytes.append(contentsOf: next) }
    }
    return bytes
  }
}

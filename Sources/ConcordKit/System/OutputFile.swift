import Glibc

/// A file that is written whole or not at all.
///
/// The bytes go to a hidden file beside it, which takes its place when all is written.
package final class OutputFile {
  private let path: String
  /// Nil when the bytes go straight to a device or pipe.
  private let temporaryPath: String?
  private let descriptor: Int32
  private var isOpen = true

  /// Opens a file for writing.
  package init(path: String) throws(SystemError) {
    let existing = try? FileSystem.status(path)
    if existing?.kind == .directory { throw SystemError(code: EISDIR) }
    if existing?.kind == .other {
      self.path = path
      temporaryPath = nil
      descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .last }
      return
    }
    let target = existing == nil ? path : Self.resolved(path)
    self.path = target
    let slash = target.lastIndex(of: "/").map { target.index(after: $0) } ?? target.startIndex
    let temporary = "\(target[..<slash]).\(target[slash...]).concord-\(getpid())"
    temporaryPath = temporary
    unsafe unlink(temporary)
    descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .last }
    if let existing { fchmod(descriptor, existing.permissions) }
  }

  deinit { discard() }

  /// Appends bytes.
  package func write(_ bytes: [UInt8]) throws(SystemError) { try StandardStreams.write(bytes, to: descriptor) }

  /// Puts the file in its place.
  package func finish() throws(SystemError) {
    guard isOpen else { return }
    if let temporaryPath {
      guard fsync(descriptor) == 0, unsafe rename(temporaryPath, path) == 0 else {
        let failure = SystemError.last
        discard()
        throw failure
      }
    }
    isOpen = false
    close(descriptor)
  }

  /// Forgets what was written.
  package func discard() {
    guard isOpen else { return }
    isOpen = false
    close(descriptor)
    if let temporaryPath { unsafe unlink(temporaryPath) }
  }

  /// Returns the file behind symbolic links, so that a link stays a link.
  private static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}

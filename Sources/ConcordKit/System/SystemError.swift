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

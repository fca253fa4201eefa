import Glibc

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

import Glibc

/// Standard output, standard error and what the environment says about them.
package enum StandardStreams {
  /// A stream of the process.
  package enum Stream: Int32, Sendable {
    case output = 1
    case error = 2
  }

  /// Writes all bytes to a stream.
  package static func write(_ bytes: [UInt8], to stream: Stream) throws(SystemError) { try write(bytes, to: stream.rawValue) }

  /// Writes one line to standard error; nothing can be done when even that fails.
  package static func warn(_ line: String) { try? write(Array("\(line)\n".utf8), to: .error) }

  /// Returns whether a person watches a stream.
  package static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// Returns a variable of the environment, or nil.
  package static func environment(_ name: String) -> String? { unsafe getenv(name).map { unsafe String(cString: $0) } }

  /// Makes writing to a closed pipe an error that can be handled instead of the end of the process.
  package static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Ends the process.
  package static func exit(_ code: Int32) -> Never { Glibc.exit(code) }

  /// The number of processors.
  package static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Writes all bytes to a descriptor.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var failure: SystemError?
    unsafe bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count, failure == nil {
        let count = unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count >= 0 { written += count } else if errno != EINTR { failure = .last }
      }
    }
    if let failure { throw failure }
  }
}

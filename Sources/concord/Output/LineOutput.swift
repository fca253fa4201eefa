import ArgumentParser
import ConcordKit

/// Lines on standard output, collected into larger writes.
struct LineOutput {
  private var pending: [UInt8] = []
  private var isBroken = false
  /// A Boolean value indicating whether something could not be read or written.
  private(set) var hasFailed = false

  private static let limit = 1 << 16

  /// Adds a line; returns false when nothing more can be written.
  @discardableResult
  mutating func write(_ line: [UInt8]) -> Bool {
    pending += line
    if pending.count >= Self.limit { flush() }
    return !isBroken
  }

  /// Names a problem on standard error.
  mutating func note(_ problem: Problem) {
    hasFailed = hasFailed || problem.isFatal
    Messages.show(problem)
  }

  /// Writes what is left; a pipe that was closed before is a failure too, but nothing is said about it.
  ///
  /// - Throws: Exit code 2 when something failed.
  mutating func end() throws {
    flush()
    if hasFailed { throw ExitCode(2) }
  }

  private mutating func flush() {
    guard !isBroken, !pending.isEmpty else { return }
    do throws(SystemError) {
      try StandardStreams.write(pending, to: .output)
    } catch {
      isBroken = true
      hasFailed = true
      if !error.isClosedPipe { note(Problem(path: "standard output", message: "the lines cannot be written: \(error.reason).")) }
    }
    pending.removeAll(keepingCapacity: true)
  }
}

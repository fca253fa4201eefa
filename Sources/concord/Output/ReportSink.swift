import ConcordKit
import Reporting

/// One report on its way to a file or to standard output.
final class ReportSink {
  /// The file; nil for standard output.
  let path: String?
  private var reporter: any Reporter
  private let file: OutputFile?
  private var pending: [UInt8] = []
  /// A Boolean value indicating whether a person reads the report as it comes, problems included.
  let isWatched: Bool
  /// A Boolean value indicating whether nothing more can be written.
  private(set) var isBroken = false

  /// Opens the place and starts the report.
  ///
  /// - Throws: `Problem` when the file cannot be written.
  init(_ request: FormatRequest, options: ReportOptions) throws(Problem) {
    path = request.path
    isWatched = request.path == nil && request.format == .text && StandardStreams.isTerminal(.output)
    reporter = request.format.makeReporter(options: request.path == nil ? options : ReportOptions(useColor: false))
    if let path {
      do throws(SystemError) { file = try OutputFile(path: path) } catch { throw Self.problem(path, error) }
    } else {
      file = nil
    }
    pending = reporter.begin(.current)
  }

  /// Adds results.
  func add(_ results: [CaseResult]) throws(Problem) {
    for result in results { pending += reporter.add(result) }
    try flush()
  }

  /// Ends the report and puts the file in its place.
  func finish(_ summary: RunSummary, problems: [Problem]) throws(Problem) {
    pending += reporter.finish(summary, problems: problems)
    try flush()
    if let path, let file, !isBroken {
      do throws(SystemError) { try file.finish() } catch { throw Self.problem(path, error) }
    }
  }

  /// Writes what is pending; a closed pipe is no problem, but nothing more is written.
  private func flush() throws(Problem) {
    defer { pending.removeAll(keepingCapacity: true) }
    guard !isBroken, !pending.isEmpty else { return }
    do throws(SystemError) {
      if let file { try file.write(pending) } else { try StandardStreams.write(pending, to: .output) }
    } catch {
      isBroken = true
      file?.discard()
      if !error.isClosedPipe { throw Self.problem(path ?? "standard output", error) }
    }
  }

  private static func problem(_ path: String, _ error: SystemError) -> Problem {
    // Of a file that is yet to be made only the directory can be missing.
    let reason = error.isMissing ? "its directory does not exist" : error.reason
    return Problem(path: path, message: "the report cannot be written: \(reason).")
  }
}

import Synchronization

/// Hands out the questions of a JSON Lines file in chunks.
final class AssertionFeed {
  /// Some neighbouring lines with the number of the first.
  struct Chunk: Sendable {
    var lines: [(number: Int, line: LineReader.Line)] = []
  }

  private var reader: LineReader
  private let isClosed = Atomic(false)
  /// Why reading ended before the end of the file.
  private(set) var failure: SystemError?

  /// The lines of a chunk: few enough to keep all workers busy on a short file, enough to make handing them out cheap.
  private static let chunkLines = 64
  /// The bytes of lines at which a chunk is closed.
  private static let chunkBytes = 1 << 18

  /// Creates a feed.
  init(_ reader: LineReader) { self.reader = reader }

  /// Ends the feed early; may be called from any thread.
  func close() { isClosed.store(true, ordering: .relaxed) }

  /// Returns the next chunk, or nil at the end; to be called by one thread at a time.
  func next() -> [Chunk]? {
    guard !isClosed.load(ordering: .relaxed), failure == nil else { return nil }
    var chunk = Chunk()
    var bytes = 0
    do throws(SystemError) {
      while chunk.lines.count < Self.chunkLines, bytes < Self.chunkBytes, let line = try reader.next() {
        chunk.lines.append((reader.number, line))
        if case .bytes(let line) = line { bytes += line.count }
      }
    } catch {
      failure = error
    }
    return chunk.lines.isEmpty ? nil : [chunk]
  }
}

import Synchronization

/// Hands out the cases of a session in batches.
///
/// Batches begin small, so that a handful of cases keeps all workers busy, and grow as more cases come.
final class CaseFeed {
  private var stream: CaseStream
  private let jobs: Int
  private var handedOut = 0
  private let isClosed = Atomic(false)

  private static let largestBatch = 16
  /// The bytes of lines at which a batch is closed.
  private static let batchBytes = 1 << 20

  /// Creates a feed for a number of workers.
  init(_ sources: [CaseSource], jobs: Int) {
    stream = CaseStream(sources)
    self.jobs = jobs
  }

  /// A Boolean value indicating whether there can be further cases; may be asked from any thread.
  var isOpen: Bool { !isClosed.load(ordering: .relaxed) }

  /// Ends the feed early; may be called from any thread.
  func close() { isClosed.store(true, ordering: .relaxed) }

  /// Returns the next batch, or nil at the end; to be called by one thread at a time.
  func nextBatch() -> [CaseInput]? {
    guard isOpen else { return nil }
    var batch: [CaseInput] = []
    var bytes = 0
    let wanted = min(Self.largestBatch, 1 + handedOut / (4 * jobs))
    while batch.count < wanted, bytes < Self.batchBytes, let input = stream.next() {
      batch.append(input)
      if case .record(_, _, let line) = input { bytes += line.count }
    }
    handedOut += batch.count
    return batch.isEmpty ? nil : batch
  }
}

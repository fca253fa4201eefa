import Dispatch
import Synchronization

/// Maps a stream of items in parallel and delivers the outputs in the order of the stream.
///
/// Each worker pulls the next batch, maps it, and delivers every finished batch whose turn it is. A semaphore bounds the batches under
/// way, so that memory does not grow with the stream: the worker with the oldest batch never waits, and so some worker always goes on.
enum OrderedPipeline {
  /// The batches that may be under way for each worker.
  private static let window = 4

  /// What the workers share about delivery.
  private struct Delivery<Output: Sendable>: Sendable {
    var next = 0
    var waiting: [Int: [Output]] = [:]
  }

  /// Runs the pipeline until the stream ends.
  ///
  /// - Parameters:
  ///   - jobs: The number of workers, at least 1.
  ///   - next: Returns the next batch, or nil at the end; never called by two workers at once.
  ///   - makeWorker: Creates what a worker keeps from item to item.
  ///   - work: Maps one item.
  ///   - deliver: Takes the outputs of one batch, in order; never called by two workers at once.
  static func run<Item: Sendable, Worker, Output: Sendable>(
    jobs: Int, next: @escaping () -> [Item]?, makeWorker: @escaping @Sendable () -> Worker,
    work: @escaping @Sendable (inout Worker, Item) -> Output, deliver: @escaping ([Output]) -> Void
  ) {
    // Each of the two is called under a lock of its own only, so that no two workers are ever inside it.
    nonisolated(unsafe) let next = next
    nonisolated(unsafe) let deliver = deliver
    let pulled = Mutex(0)
    let delivery = Mutex(Delivery<Output>())
    let slots = DispatchSemaphore(value: jobs * window)
    let runWorker: @Sendable (Int) -> Void = { _ in
      var worker = makeWorker()
      while true {
        slots.wait()
        let (number, batch) = pulled.withLock { count in
          let batch = unsafe next()
          count += 1
          return (count - 1, batch)
        }
        guard let batch else {
          slots.signal()
          return
        }
        var outputs: [Output] = []
        outputs.reserveCapacity(batch.count)
        for item in batch { outputs.append(work(&worker, item)) }
        delivery.withLock { state in
          state.waiting[number] = outputs
          while let ready = state.waiting.removeValue(forKey: state.next) {
            unsafe deliver(ready)
            state.next += 1
            slots.signal()
          }
        }
      }
    }
    if jobs <= 1 { runWorker(0) } else { DispatchQueue.concurrentPerform(iterations: jobs, execute: runWorker) }
  }
}

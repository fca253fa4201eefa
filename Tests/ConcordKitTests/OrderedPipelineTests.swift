import Testing

@testable import ConcordKit

/// Mapping in parallel.
@Suite("Ordered pipeline")
struct OrderedPipelineTests {
  @Test("outputs come in the order of the input whatever the number of workers", arguments: [1, 2, 7])
  func order(jobs: Int) {
    var next = 0
    var delivered: [Int] = []
    OrderedPipeline.run(
      jobs: jobs,
      next: {
        next += 1
        return next <= 500 ? [next * 2, next * 2 + 1] : nil
      },
      makeWorker: { 0 },
      work: { count, item in
        count += 1
        // Some items take longer than others, so that batches overtake each other.
        return (0..<(item % 17) * 500).reduce(item) { $0 ^ $1 ^ $1 }
      },
      deliver: { delivered += $0 })
    #expect(delivered == Array(2...1001))
  }

  @Test("a stream of nothing ends at once")
  func nothing() {
    OrderedPipeline.run(
      jobs: 3, next: { nil as [Int]? }, makeWorker: {}, work: { _, item in item }, deliver: { _ in Issue.record("delivered") })
  }
}

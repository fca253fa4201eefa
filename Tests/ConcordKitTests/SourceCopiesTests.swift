import Testing

@testable import ConcordKit

/// Finding copies among many originals.
@Suite("Source copies")
struct SourceCopiesTests {
  private func sketch(_ id: String, hasReport: Bool, _ keys: Set<UInt64>) -> OriginalSketch {
    OriginalSketch(id: id, files: .text(id: id, path: id), hasReport: hasReport, keys: keys)
  }

  /// Returns the pairs of a copy and so many sources that share three stock sentences and have three of their own each.
  private func pairs(sources: Int, copy: Set<UInt64>) -> [String] {
    let copies = SourceCopies()
    for index in 0..<sources {
      let own = (0..<3).map { UInt64(1000 + 10 * index + $0) }
      copies.add(sketch("source-\(index)", hasReport: false, Set(own + [1, 2, 3])))
    }
    copies.add(sketch("copy", hasReport: true, copy))
    return copies.pairs().map { "\($0.copy.id) of \($0.source.id)" }
  }

  @Test("a copy finds its source, whatever stock sentences the others share")
  func found() {
    #expect(pairs(sources: 2, copy: [1, 2, 3, 1010, 1011, 1012]) == ["copy of source-1"])
    #expect(pairs(sources: 200, copy: [1, 2, 3, 1990, 1991, 1992]) == ["copy of source-99"])
  }

  @Test("sentences that many sources share make no copy")
  func stock() {
    #expect(pairs(sources: 2, copy: [1, 2, 3]).count == 1)
    #expect(pairs(sources: 200, copy: [1, 2, 3]).isEmpty)
  }
}

/// A stretch of text in which the same spans are marked from end to end.
struct MarkedRun {
  /// The bytes.
  let range: Range<Int>
  /// The spans that start here.
  let starting: [MarkedSpan]
  /// The spans that cover it, in the order of their cards.
  let covering: [MarkedSpan]

  /// Returns the runs of a passage, in order; spans may overlap and reach beyond it.
  static func runs(of spans: [MarkedSpan], in passage: Range<Int>) -> [MarkedRun] {
    let inside = spans.filter { $0.range.overlaps(passage) }
    var bounds: Set<Int> = [passage.lowerBound, passage.upperBound]
    for span in inside {
      let visible = span.range.clamped(to: passage)
      bounds.formUnion([visible.lowerBound, visible.upperBound])
    }
    let sorted = bounds.sorted()
    return zip(sorted, sorted.dropFirst()).map { start, end in
      let covering = inside.filter { $0.range.lowerBound <= start && end <= $0.range.upperBound }
      return MarkedRun(range: start..<end, starting: covering.filter { $0.range.lowerBound == start }, covering: covering)
    }
  }
}

extension Snippet.Line {
  /// The part of a long line that is shown.
  struct Window {
    /// The text, with `…` where it was cut.
    let text: String
    /// The column, from 0, at which the mark starts in the text.
    let markStart: Int
    /// How many columns are marked, at least one.
    let markCount: Int
  }

  /// Returns the part of the line around the mark that has room in so many columns.
  func window(columns limit: Int) -> Window {
    guard cells.count > limit else {
      return Window(text: string(cells[...]), markStart: mark.lowerBound, markCount: max(mark.count, 1))
    }
    let room = limit - 2
    let slack = max(0, room - mark.count)
    var start = max(0, mark.lowerBound - slack / 2)
    var end = min(cells.count, start + room)
    start = max(0, min(start, end - room))
    (start, end) = (wordStart(from: start), wordEnd(from: end))
    let visible = mark.clamped(to: start..<end)
    let isCutBefore = start > 0
    let text = (isCutBefore ? "…" : "") + string(cells[start..<end]) + (end < cells.count ? "…" : "")
    return Window(text: text, markStart: visible.lowerBound - start + (isCutBefore ? 1 : 0), markCount: max(visible.count, 1))
  }

  /// How far a cut moves to fall between two words.
  private var wordReach: Int { 14 }

  private func wordStart(from start: Int) -> Int {
    guard start > 0 else { return 0 }
    let reach = min(start + wordReach, mark.lowerBound)
    guard start < reach, cells[start - 1] != " " else { return start }
    return (start..<reach).first { cells[$0] == " " }.map { $0 + 1 } ?? start
  }

  private func wordEnd(from end: Int) -> Int {
    guard end < cells.count, cells[end] != " " else { return end }
    let reach = max(end - wordReach, mark.upperBound)
    guard reach < end else { return end }
    return (reach..<end).last { cells[$0] == " " } ?? end
  }

  private func string(_ cells: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: cells)
    return String(view)
  }
}

import Lexicon
import SourceText

/// Weighs the signals that part an appended report from the case before it.
///
/// Each line that could open a report is scored: how it opens, what follows (likelihood talk, recommendations, disclaimers, markdown
/// templates), what speaks against (citations, headings that only a case has), and how much of the following text repeats what was told.
struct ReportBoundaryFinder {
  private let tokens: [Token]
  private let lines: [TextLine]
  private let following: [FollowingSignals]
  private let repetition: WordRepetition
  private let firstMarkdown: Int

  /// The lowest score at which a text is said to hold a report.
  static let threshold = 6.0
  /// The lowest weight of the opening itself; without it nothing begins at a line.
  private static let lowestOpening = 2.0
  /// The weight up to which several openings in one line add up.
  private static let highestOpening = 5.0

  /// Prepares the search in time linear in the text.
  init(tokens: [Token], lines: [TextLine]) {
    self.tokens = tokens
    self.lines = lines
    following = FollowingSignals.sums(lines)
    repetition = WordRepetition(tokens)
    firstMarkdown = lines.firstIndex(where: \.hasMarkdown) ?? lines.count
  }

  /// Returns the best boundary, or nil when no line reaches the threshold.
  func find() -> ReportBoundary? {
    var best: ReportBoundary?
    for index in lines.indices where index > 0 {
      let opening = openingWeight(index)
      guard opening >= Self.lowestOpening else { continue }
      let score = opening + following[index].weight + repetition.weight(splitAt: lines[index].tokens.lowerBound)
      if score >= Self.threshold, score > (best?.score ?? 0) + 0.5 { best = ReportBoundary(line: index, score: score) }
    }
    return best
  }

  private func openingWeight(_ index: Int) -> Double {
    let line = lines[index]
    if line.weight(.reportDisclaimer) > 0 || line.isSeparator { return 0 }
    var weight = min(Self.highestOpening, line.weight(.reportOpening))
    if let heading = line.heading, heading.side == .report { weight += 3 }
    if lines[index - 1].isSeparator { weight += weight > 0 || line.hasMarkdown ? 2 : 0.5 }
    if line.hasMarkdown, line.heading != nil, index <= firstMarkdown { weight += 2 }
    if line.citations > 0 { weight -= 2 }
    return weight
  }
}

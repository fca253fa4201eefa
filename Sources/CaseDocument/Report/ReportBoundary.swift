import Lexicon
import SourceText

/// Where an appended report begins in a combined text, with the score that speaks for it.
package struct ReportBoundary: Sendable, Equatable {
  /// The line with which the report begins.
  package let line: Int
  /// The sum of the signals.
  package let score: Double
}

/// Weighs the signals that part an appended report from the case before it.
///
/// Each line that could open a report is scored: how it opens, what follows (likelihood talk, recommendations, disclaimers, markdown
/// templates), what speaks against (citations, headings that only a case has), and how much of the following text repeats what was told.
struct ReportBoundaryFinder {
  let lexicon: Lexicon
  let tokens: [Token]
  let lines: [TextLine]

  /// The lowest score at which a text is said to hold a report.
  static let threshold = 6.0
  /// The lowest weight of the opening itself; without it nothing begins at a line.
  private static let lowestOpening = 2.0

  /// Returns the best boundary, or nil when no line reaches the threshold.
  func find() -> ReportBoundary? {
    var best: ReportBoundary?
    for index in lines.indices where index > 0 {
      let opening = openingWeight(index)
      guard opening >= Self.lowestOpening else { continue }
      let score = opening + followingWeight(from: index) + repetition(from: index)
      if score >= Self.threshold, score > (best?.score ?? 0) + 0.5 { best = ReportBoundary(line: index, score: score) }
    }
    return best
  }

  private func openingWeight(_ index: Int) -> Double {
    let line = lines[index]
    if line.weight(.reportDisclaimer) > 0 || line.isSeparator { return 0 }
    var weight = min(5, line.weight(.reportOpening))
    if let heading = line.heading, heading.side == .report { weight += 3 }
    if lines[index - 1].isSeparator { weight += weight > 0 || line.hasMarkdown ? 2 : 0.5 }
    if line.hasMarkdown, line.heading != nil, !lines[..<index].contains(where: \.hasMarkdown) { weight += 2 }
    if line.citations > 0 { weight -= 2 }
    return weight
  }

  private func followingWeight(from index: Int) -> Double {
    let after = lines[index...]
    func total(_ termClass: TermClass, upTo limit: Double) -> Double { min(limit, after.reduce(0) { $0 + $1.weight(termClass) }) }
    var weight = total(.reportLikelihood, upTo: 6) + total(.reportRecommendation, upTo: 4) + total(.reportDisclaimer, upTo: 8)
    weight += min(3, Double(after.filter { $0.hasMarkdown || $0.isListItem }.count) / 2)
    weight -= min(12, 2 * Double(after.reduce(0) { $0 + $1.citations }))
    weight -= Double(after.filter { $0.heading?.side == .original }.count) * 3
    return weight
  }

  /// Up to 3 points for the share of known words after a line that stood before it already.
  private func repetition(from index: Int) -> Double {
    let split = lines[index].tokens.lowerBound
    let isContent = { (token: Token) in token.kind == .word && token.range.count > 4 && token.word.isKnown }
    let before = Set(tokens[..<split].filter(isContent).map(\.word))
    let after = Set(tokens[split...].filter(isContent).map(\.word))
    guard after.count >= 10 else { return 0 }
    let share = Double(after.intersection(before).count) / Double(after.count)
    return share > 0.25 ? min(3, share * 5) : 0
  }
}

import Lexicon

/// What the lines from one line to the end of a text say for and against being a report.
struct FollowingSignals {
  private var likelihood = 0.0
  private var recommendation = 0.0
  private var disclaimer = 0.0
  private var templates = 0
  private var citations = 0
  private var caseHeadings = 0

  /// Returns the signals from each line on.
  ///
  /// - Complexity: O(lines).
  static func sums(_ lines: [TextLine]) -> [FollowingSignals] {
    var sum = FollowingSignals()
    var sums: [FollowingSignals] = []
    for line in lines.reversed() {
      sum.likelihood += line.weight(.reportLikelihood)
      sum.recommendation += line.weight(.reportRecommendation)
      sum.disclaimer += line.weight(.reportDisclaimer)
      if line.hasMarkdown || line.isListItem { sum.templates += 1 }
      sum.citations += line.citations
      if line.heading?.side == .original { sum.caseHeadings += 1 }
      sums.append(sum)
    }
    return sums.reversed()
  }

  /// The signals in one figure; no signal counts without limit.
  var weight: Double {
    min(6, likelihood) + min(4, recommendation) + min(8, disclaimer) + min(3, Double(templates) / 2) - min(12, 2 * Double(citations))
      - 3 * Double(caseHeadings)
  }
}

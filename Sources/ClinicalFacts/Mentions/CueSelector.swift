import Lexicon
import SourceText

/// Chooses among the cues of a sentence those that count.
struct CueSelector {
  let lexicon: Lexicon
  let tokens: [Token]

  /// Returns the cues that count, in order of position.
  func select(_ candidates: [PhraseCandidate]) -> [CueMention] {
    guard !candidates.isEmpty else { return [] }
    guard candidates.contains(where: { !$0.gap.isEmpty }) else { return withoutBroken(uncontained(candidates)) }
    let plain = uncontained(candidates.filter(\.gap.isEmpty))
    let split = candidates.filter { !$0.gap.isEmpty }.flatMap(mentions)
    let kept = split.filter { counts($0, beside: plain) }
    let denied = kept.filter { $0.cue.category == .doubleNegation }
    let rest = plain.filter { cue in !denied.contains { isPart(cue, of: $0) } }
    return withoutBroken(
      (rest + kept).sorted { ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound) })
  }

  /// Keeps the cues that lie inside no longer one; "there is no" and "no history of" may share a word. "History of" inside the latter
  /// still says when, but not inside "two-week history of". One phrase can be several cues.
  ///
  /// - Complexity: O(*n* log *n*).
  private func uncontained(_ candidates: [PhraseCandidate]) -> [CueMention] {
    var kept: [CueMention] = []
    var widest: (tokens: Range<Int>, category: Cue.Category)?
    for candidate in candidates.sorted(by: { ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound) })
    {
      let outer = widest.flatMap {
        candidate.tokens.upperBound <= $0.tokens.upperBound && candidate.tokens != $0.tokens ? $0.category : nil
      }
      for payload in candidate.payloads.lazy.map(lexicon.payload) where payload.target == .cue {
        let cue = lexicon.cues[payload.index]
        let isTwin = kept.last.map { $0.tokens == candidate.tokens && $0.cue == cue } ?? false
        if !isTwin, outer.map({ isKept(cue, inside: $0) }) ?? true { kept.append(CueMention(cue: cue, tokens: candidate.tokens)) }
      }
      if candidate.tokens.upperBound > widest?.tokens.upperBound ?? .min {
        widest = (candidate.tokens, lexicon.cues[candidate.payload.index].category)
      }
    }
    return kept
  }

  /// Whether a cue counts though a longer one holds its words: "no history of" denies and speaks of the past, "two-week history of" and
  /// "prior CT" do not.
  private func isKept(_ cue: Cue, inside outer: Cue.Category) -> Bool {
    guard cue.category == .history || cue.category == .family else { return false }
    return switch outer {
    case .definite, .comparison, .terminator, .pseudoNegation, .previousExamination, .resolution, .negationOfChange: false
    default: true
    }
  }

  /// Drops a negation whose last word begins another sort of cue: "there is no" before "no doubt" or "no change in".
  ///
  /// - Complexity: O(*n*) for cues of bounded length.
  private func withoutBroken(_ cues: [CueMention]) -> [CueMention] {
    var kept: [CueMention] = []
    for (index, cue) in cues.enumerated() {
      var isBroken = false
      var next = index + 1
      while cue.cue.category == .negation, next < cues.count, cues[next].hull.lowerBound < cue.tokens.upperBound {
        let other = cues[next]
        isBroken =
          isBroken
          || other.cue.category != .negation && other.hull.lowerBound > cue.tokens.lowerBound
            && other.tokens.upperBound > cue.tokens.upperBound
        next += 1
      }
      if !isBroken { kept.append(cue) }
    }
    return kept
  }

  // MARK: - Cues with a gap

  /// A phrase with a gap stands for every cue written so: "favor … over" says something of both sides.
  private func mentions(_ candidate: PhraseCandidate) -> [CueMention] {
    candidate.payloads.map(lexicon.payload).filter { $0.target == .cue }.map { payload in
      CueMention(
        cue: lexicon.cues[payload.index], tokens: candidate.gap.upperBound..<candidate.tokens.upperBound,
        opener: candidate.tokens.lowerBound..<candidate.gap.lowerBound)
    }
  }

  /// Whether a cue with a gap is one: its ends are no parts of longer cues, and nothing in the gap ends its reach.
  private func counts(_ mention: CueMention, beside plain: [CueMention]) -> Bool {
    guard let gap = mention.gap, let opener = mention.opener else { return true }
    if let last = gap.last, lexicon.classes(of: tokens[last].word).contains(.coordinator) { return false }
    for cue in plain {
      if cue.cue.category == .terminator, gap.contains(cue.tokens.lowerBound) { return false }
      guard mention.cue.category != .doubleNegation || cue.cue.category != .negation else { continue }
      if holds(cue.tokens, mention.tokens) || mention.cue.category == .doubleNegation && holds(cue.tokens, opener) { return false }
    }
    guard mention.cue.category == .doubleNegation else { return true }
    let isWithout = opener.contains { tokens[$0].word == lexicon.functionWords.without }
    return !gap.contains { index in
      tokens[index].word == lexicon.functionWords.with || tokens[index].word == lexicon.functionWords.comma
        || !lexicon.classes(of: tokens[index].word).isDisjoint(with: isWithout ? [.coordinator, .auxiliary] : [.coordinator])
    }
  }

  private func holds(_ longer: Range<Int>, _ part: Range<Int>) -> Bool { longer.count > part.count && part.clamped(to: longer) == part }

  /// Whether a cue is the first or the last word of a double negation: neither of the two denies any more.
  private func isPart(_ cue: CueMention, of double: CueMention) -> Bool {
    guard cue.cue.category == .negation || cue.cue.category == .pseudoNegation, let opener = double.opener else { return false }
    return cue.tokens.overlaps(opener) || cue.tokens.overlaps(double.tokens)
  }
}

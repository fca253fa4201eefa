import Lexicon

/// Reads whether an examination or procedure was done, planned or left undone.
///
/// The words that deny what an examination shows ("no abscess on MRI") do not deny the examination; only words said of the act itself do.
struct ActReader {
  let context: SentenceContext

  /// The most words between an act and what is said of it: "biopsy of the mass in the left lobe was not performed".
  private static let reach = 8

  /// Returns the status of an act, from the status that the sentence gives to what it names.
  func status(of tokens: Range<Int>, _ assertion: Assertion) -> Assertion {
    var assertion = assertion
    if assertion.polarity == .absent { assertion.polarity = .present }
    let clause = context.engine.clauses.range(around: tokens.lowerBound)
    let after = tokens.upperBound..<max(tokens.upperBound, min(tokens.upperBound + Self.reach, clause.upperBound))
    if isDenied(tokens, in: clause) || isRefused(tokens) || isNotDone(after, in: clause) { assertion.polarity = .absent }
    if after.contains(where: { context.terms.holds(.planned, at: $0, in: clause) }) { assertion.temporality = .future }
    return assertion
  }

  /// Whether words after an act say that it was not done; "withheld until" tells only when it was.
  func isNotDone(_ after: Range<Int>, in clause: Range<Int>) -> Bool {
    guard let start = after.first(where: { context.terms.holds(.notDone, at: $0, in: clause) }),
      let (_, end) = context.terms.term(at: start, end: clause.upperBound, among: [.notDone])
    else { return isDeniedVerb(after) }
    return !(end < context.range.upperBound && context.tokens[end].word == context.lexicon.functionWords.until)
  }

  /// Whether a form of "be" with "not" and a participle follows an act directly: "had not been prescribed".
  private func isDeniedVerb(_ after: Range<Int>) -> Bool {
    var index = after.lowerBound
    var isNegated = false
    while index < after.upperBound, !context.classes(index).isDisjoint(with: [.auxiliary, .adverb]) || context.isNegation(index) {
      if context.isNegation(index) { isNegated = true }
      index += 1
    }
    return isNegated && index < after.upperBound && index > after.lowerBound + 1
      && context.terms.holds(.actVerb, at: index, in: context.range)
  }

  /// The most words between a verb of refusal and the act: "declined the proposed biopsy".
  private static let refusalReach = 3

  /// Whether a verb of refusal stands before the act: "declined surgery".
  func isRefused(_ tokens: Range<Int>) -> Bool {
    let before = (tokens.lowerBound - Self.refusalReach)..<tokens.lowerBound
    return before.clamped(to: context.range).contains { context.terms.holds(.refusal, at: $0, in: context.range) }
  }

  /// Whether a negation stands right before the act, and neither a thing nor a verb right after it: "no MRI was made", but not "no MRI
  /// abnormality", "neither CT nor MRI showed".
  private func isDenied(_ tokens: Range<Int>, in clause: Range<Int>) -> Bool {
    let isNegated = context.mentions.cues.contains { cue in
      cue.cue.category == .negation && cue.cue.direction == .forward && cue.tokens.upperBound <= tokens.lowerBound
        && tokens.lowerBound - cue.tokens.upperBound <= 1 && !leadsToMeans(cue.tokens) && !isPaired(tokens.upperBound, in: clause)
        && (cue.tokens.upperBound..<tokens.lowerBound).allSatisfy { !context.classes($0).contains(.preposition) }
    }
    let next = tokens.upperBound
    guard isNegated, next < clause.upperBound else { return isNegated }
    let isName =
      context.mentions.open.contains { $0.tokens.contains(next) } || context.mentions.concepts.contains { $0.tokens.lowerBound == next }
    return !isName && !context.classes(next).contains(.finiteVerb)
  }

  /// Whether "nor" follows an act: "neither ultrasound nor MRI shows" denies what they show.
  private func isPaired(_ index: Int, in clause: Range<Int>) -> Bool {
    index < clause.upperBound && context.classes(index).contains(.coordinator)
      && context.mentions.cues.contains { $0.cue.category == .negation && $0.tokens.contains(index) }
      && clause.contains { $0 > index && context.classes($0).contains(.finiteVerb) }
  }

  /// Whether a cue ends in a preposition, so that the act is the means and not what is denied: "not confirmed by".
  private func leadsToMeans(_ cue: Range<Int>) -> Bool {
    let last = cue.upperBound - 1
    return cue.count > 1 && context.classes(last).contains(.preposition) && context.tokens[last].word != context.lexicon.functionWords.of
  }
}

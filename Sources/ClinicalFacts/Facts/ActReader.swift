import Lexicon

/// Reads whether an examination or procedure was done, planned or left undone.
///
/// The words that deny what an examination shows ("no abscess on MRI") do not deny the examination; only words said of the act itself do.
struct ActReader {
  let context: SentenceContext

  /// The most words between an act and what is said of it: "biopsy of the mass in the left lobe was not performed".
  private static let reach = 8

  /// Returns the status of an act, from the status that the sentence gives to what it names.
  func status(of tokens: Range<Int>, _ assertion: Assertion, isExamination: Bool) -> Assertion {
    var assertion = assertion
    if isExamination, assertion.polarity == .absent { assertion.polarity = .present }
    let clause = context.engine.clauses.range(around: tokens.lowerBound)
    let after = context.mentions.terms.filter {
      clause.contains($0.tokens.lowerBound) && $0.tokens.lowerBound >= tokens.upperBound
        && $0.tokens.lowerBound - tokens.upperBound <= Self.reach
    }
    if isDenied(tokens, in: clause) || after.contains(where: { $0.term.termClass == .notDone }) { assertion.polarity = .absent }
    if after.contains(where: { $0.term.termClass == .planned }) { assertion.temporality = .future }
    return assertion
  }

  /// Whether a negation stands right before the act, and no thing right after it: "no MRI was made", but not "no MRI abnormality".
  private func isDenied(_ tokens: Range<Int>, in clause: Range<Int>) -> Bool {
    let isNegated = context.mentions.cues.contains {
      $0.cue.category == .negation && $0.tokens.upperBound <= tokens.lowerBound && tokens.lowerBound - $0.tokens.upperBound <= 1
    }
    let next = tokens.upperBound
    let isName = context.mentions.open.contains { $0.tokens.contains(next) } || context.mentions.concepts.contains { $0.tokens.lowerBound == next }
    return isNegated && !(next < clause.upperBound && isName)
  }
}

import Lexicon
import SourceText

/// Looks up words with a value at a token.
struct TermReader {
  let lexicon: Lexicon
  let tokens: [Token]

  /// Returns the longest term of one of the classes that starts at a token, with the token after it.
  func term(at index: Int, end: Int, among classes: Set<TermClass>) -> (term: Term, end: Int)? {
    guard index < end else { return nil }
    var found: (term: Term, end: Int)?
    lexicon.phrases(startingAt: index, in: tokens, end: end) { match in
      for payload in match.payloads.map(lexicon.payload) where payload.target == .term {
        let term = lexicon.terms[payload.index]
        if classes.contains(term.termClass) { found = (term, match.tokens.upperBound) }
      }
    }
    return found
  }

  /// Returns whether a term of a class starts at a token.
  func holds(_ termClass: TermClass, at index: Int, in range: Range<Int>) -> Bool {
    range.contains(index) && term(at: index, end: range.upperBound, among: [termClass]) != nil
  }
}

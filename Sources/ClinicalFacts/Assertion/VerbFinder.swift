import Lexicon
import SourceText

/// Tells finite verbs from nouns and participles that are written alike.
struct VerbFinder {
  let lexicon: Lexicon
  let bytes: [UInt8]
  let tokens: [Token]

  /// The classes of a word that makes a noun of the next.
  private static let beforeNouns: WordClass = [.determiner, .preposition, .numberWord, .ordinal]
  /// The classes of a word that can follow a finite verb in the past.
  private static let afterVerbs: WordClass = [.determiner, .preposition, .adverb, .pronoun]

  /// Returns whether a token is an auxiliary or a finite verb.
  ///
  /// - Parameter isInsideName: Whether it is a word inside the name of a thing, which is no verb.
  func isVerb(_ index: Int, isInsideName: Bool) -> Bool {
    let classes = lexicon.classes(of: tokens[index].word)
    if classes.contains(.auxiliary) { return true }
    return classes.contains(.finiteVerb) && !isInsideName && !isNoun(index) && !isParticiple(index)
  }

  /// A word after an article or preposition, or before "of", is no verb.
  private func isNoun(_ index: Int) -> Bool {
    if index + 1 < tokens.count, tokens[index + 1].word == lexicon.functionWords.of { return true }
    guard index > 0 else { return false }
    return !lexicon.classes(of: tokens[index - 1].word).isDisjoint(with: Self.beforeNouns)
  }

  /// A past form right before a noun or after a form of "be" is no finite verb of its own.
  private func isParticiple(_ index: Int) -> Bool {
    guard tokens[index].range.count > 3, bytes[tokens[index].range.upperBound - 1] | 0x20 == UInt8(ascii: "d") else { return false }
    guard index + 1 < tokens.count else { return true }
    let next = lexicon.classes(of: tokens[index + 1].word)
    return next.isDisjoint(with: Self.afterVerbs)
  }
}

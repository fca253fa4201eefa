import Lexicon
import SourceText

/// The tokens that a cue governs.
struct CueScope {
  let lexicon: Lexicon
  let tokens: [Token]
  let features: SentenceFeatures
  let sentence: Range<Int>
  let clauses: ClauseMap
  let mentions: SentenceMentions

  /// The most words of an item of a list without "and" or "or".
  private static let longestItem = 4

  /// The runs of tokens that a cue governs; one of them can be empty.
  struct Reach {
    var behind = 0..<0
    var ahead = 0..<0
    /// The words that belong to what is denied and are themselves neither denied nor stated: "with a nidus" after "no malformation".
    var undecided = 0..<0

    /// Returns whether a run of tokens stands in reach: its first or its last token.
    func holds(_ target: Range<Int>) -> Bool {
      behind.contains(target.upperBound - 1) || behind.contains(target.lowerBound) || ahead.contains(target.upperBound - 1)
        || ahead.contains(target.lowerBound)
    }
  }

  /// Returns what a cue governs: a run before it, one after it, or both.
  func reach(of mention: CueMention) -> Reach {
    switch mention.cue.direction {
    case .forward where deniesSubject(mention) || answers(mention) || closesClause(mention):
      Reach(behind: backward(mention, scope: .clause))
    case .forward: predicate(of: mention) ?? Reach(ahead: forward(mention), undecided: attribute(of: mention))
    case .backward where isRemark(mention): Reach()
    case .both where standsForThing(mention): Reach()
    case .both where mention.cue.category == .negation:
      predicate(of: mention) ?? Reach(behind: backward(mention), ahead: forward(mention))
    case .backward where isActive(mention): Reach(ahead: forward(mention, scope: .list))
    case .backward: Reach(behind: backward(mention))
    case .both: Reach(behind: backward(mention), ahead: forward(mention))
    case .clause: Reach(ahead: mention.cue.scope == .sentence ? sentence : clauses.range(around: mention.tokens.lowerBound))
    }
  }

  /// Whether a participle that denies what stands before it ("was ruled out") is used as a verb with an object: "histology ruled out cancer".
  private func isActive(_ mention: CueMention) -> Bool {
    let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    guard mention.cue.category == .negation || mention.cue.category == .rejectedDiagnosis, start > sentence.lowerBound,
      end < sentence.upperBound, mention.gap == nil
    else { return false }
    let isPassive = (max(sentence.lowerBound, start - 2)...start).contains { lexicon.classes(of: tokens[$0].word).contains(.auxiliary) }
    guard !isPassive, tokens[start - 1].kind == .word, lexicon.classes(of: tokens[start].word).contains(.finiteVerb) else { return false }
    return features[end].contains(.startsName) || lexicon.classes(of: tokens[end].word).contains(.determiner)
  }

  private func forward(_ mention: CueMention, scope: Cue.Scope? = nil) -> Range<Int> {
    let start = mention.tokens.upperBound
    switch scope ?? mention.cue.scope {
    case .sentence: return start..<sentence.upperBound
    case .tokens(let count) where mention.cue.category == .history:
      return start..<markEnd(from: start, limit: min(start + count, clauseEnd(mention)))
    case .tokens(let count): return start..<max(start, mainVerb(from: start, limit: min(start + count, clauseEnd(mention))))
    case .clause where mention.cue.category == .exception: return start..<exceptionEnd(from: start, limit: clauseEnd(mention))
    case .clause where mention.cue.category == .generalKnowledge: return start..<relativeEnd(after: clauseEnd(mention))
    case .clause: return start..<max(start, clauseEnd(mention))
    case .list: return start..<max(start, listEnd(from: start, limit: clauseEnd(mention), opensClause: opensPhrase(mention)))
    }
  }

  private func backward(_ mention: CueMention, scope: Cue.Scope? = nil) -> Range<Int> {
    let end = mention.tokens.lowerBound
    if let gap = mention.gap { return gap }
    switch scope ?? mention.cue.scope {
    case .sentence: return sentence.lowerBound..<end
    case .tokens(let count): return max(clauseStart(mention), end - count)..<end
    case .clause, .list: return min(end, max(subjectStart(mention), lastItem(before: mention)))..<end
    }
  }

  /// Returns the first mark from a token on, or the limit.
  private func markEnd(from start: Int, limit: Int) -> Int {
    (start..<max(start, limit)).first { tokens[$0].kind == .punctuation } ?? max(start, limit)
  }

  /// An exception named before the rule ends where the rule begins: at a comma before a negation, or before words that hold the verb.
  private func exceptionEnd(from start: Int, limit: Int) -> Int {
    guard start < limit else { return start }
    for index in start..<limit {
      if index > start, features[index].contains(.startsNegation) || opensNounPhrase(index, after: start) { return index }
      guard features[index].contains(.comma) else { continue }
      let next = index + 1
      if next >= limit || features[next].contains(.startsNegation) || itemHoldsVerb(from: next, limit: limit) { return index }
    }
    return limit
  }

  /// Whether an article begins a noun phrase right behind another: "except for a cyst | the liver".
  private func opensNounPhrase(_ index: Int, after start: Int) -> Bool {
    guard index > start + 1, lexicon.classes(of: tokens[index].word).contains(.determiner) else { return false }
    return tokens[index - 1].kind == .word
      && lexicon.classes(of: tokens[index - 1].word).isDisjoint(with: [.preposition, .coordinator, .determiner, .auxiliary, .finiteVerb])
  }

  /// Whether a verb stands before the next comma.
  private func itemHoldsVerb(from start: Int, limit: Int) -> Bool {
    for index in start..<limit {
      if features[index].contains(.comma) { return false }
      if features[index].contains(.verb) { return true }
    }
    return false
  }

  func clauseEnd(_ mention: CueMention) -> Int { clauses.range(around: mention.tokens.upperBound - 1).upperBound }

  /// Returns the end of the relative clause that starts at a token, or the token itself: "unlike a cyst, which …".
  private func relativeEnd(after end: Int) -> Int {
    guard end < sentence.upperBound, lexicon.classes(of: tokens[end].word).contains(.relative) else { return end }
    return clauses.range(around: end).upperBound
  }

  func clauseStart(_ mention: CueMention) -> Int {
    let start = clauses.range(around: mention.tokens.lowerBound).lowerBound
    return min(start, mention.tokens.lowerBound)
  }

  /// Returns where a coordinated list that starts at a token ends.
  ///
  /// Commas, "and", "or" and "nor" go on; a comma goes on without such a word only in a list that opens its clause; a finite verb, "with" before a new noun phrase, an article or a measurement after a comma ends it.
  func listEnd(from start: Int, limit: Int, opensClause: Bool) -> Int {
    var index = start
    while index < limit {
      if features[index].contains(.verb), index > start { return index }
      if !features[index].isDisjoint(with: [.colon, .semicolon]) { return index }
      if features[index].contains(.endsList) || index > start && closesList(index, limit: limit) { return index }
      let classes = lexicon.classes(of: tokens[index].word)
      if index > start, features[index - 1].contains(.comma) {
        if classes.contains(.determiner) || tokens[index].kind == .number { return index }
        if !classes.contains(.coordinator), !listContinues(from: index, limit: limit),
          names(in: start..<index),
          !opensClause || features[index].contains(.degree) || itemLength(from: index, limit: limit) > Self.longestItem
        {
          return index
        }
      }
      if classes.contains(.relative), index > start, !features[index - 1].contains(.comma) { return index }
      if tokens[index].word == lexicon.functionWords.with, index + 1 < limit, index > start {
        let next = lexicon.classes(of: tokens[index + 1].word)
        if next.contains(.determiner) || tokens[index + 1].kind == .number || features[index + 1].contains(.degree) { return index }
      }
      index += 1
    }
    return limit
  }

  /// Whether a remark in parentheses begins, behind which the list does not go on: "no bowel (Spigelian hernia)".
  private func closesList(_ index: Int, limit: Int) -> Bool {
    guard features[index].contains(.openingParenthesis) else { return false }
    guard let end = (index..<limit).first(where: { features[$0].contains(.closingParenthesis) }), end + 1 < limit else { return true }
    return !features[end + 1].contains(.comma) && !lexicon.classes(of: tokens[end + 1].word).contains(.coordinator)
  }

  /// Whether a cue stands at the start of its clause or after a comma.
  func opensPhrase(_ mention: CueMention) -> Bool {
    let start = mention.tokens.lowerBound
    return start == clauseStart(mention) || !features[start - 1].isDisjoint(with: [.comma, .colon])
  }

  /// The number of words up to the next mark or verb.
  private func itemLength(from start: Int, limit: Int) -> Int {
    ((start..<limit).first { tokens[$0].kind == .punctuation || features[$0].contains(.verb) } ?? limit) - start
  }

  /// Whether a run of tokens names a thing; after mere adjectives ("no acute, displaced fracture") a list has not begun.
  private func names(in range: Range<Int>) -> Bool { range.contains { features[$0].contains(.startsName) } }

  /// Whether "or", "nor" or "and" before the next verb shows that the list is not over.
  private func listContinues(from start: Int, limit: Int) -> Bool {
    for index in start..<limit {
      if features[index].contains(.verb) { return false }
      if lexicon.classes(of: tokens[index].word).contains(.coordinator) { return true }
    }
    return false
  }

  /// A "no" that ends its clause after a colon or a dash answers what stands before it: "Fracture: no".
  private func answers(_ mention: CueMention) -> Bool {
    let start = mention.tokens.lowerBound
    guard mention.cue.category == .negation, start > sentence.lowerBound,
      features[start - 1].contains(.colon) || tokens[start - 1].word == lexicon.functionWords.hyphen
    else { return false }
    let end = clauses.range(around: mention.tokens.lowerBound).upperBound
    return (mention.tokens.upperBound..<max(mention.tokens.upperBound, end)).allSatisfy {
      tokens[$0].kind == .punctuation && !features[$0].contains(.colon)
    }
  }

  /// A bare "not" whose verb has no object denies its subject: "fluid has not accumulated".
  private func deniesSubject(_ mention: CueMention) -> Bool {
    guard mention.cue.category == .negation, mention.tokens.count == 1, tokens[mention.tokens.lowerBound].word == lexicon.functionWords.not
    else {
      return false
    }
    let verbs = mention.tokens.upperBound..<min(mention.tokens.upperBound + 3, clauseEnd(mention))
    guard mentions.terms.contains(where: { $0.term.termClass == .existenceVerb && verbs.contains($0.tokens.lowerBound) }) else {
      return false
    }
    let ahead = mention.tokens.upperBound..<clauseEnd(mention)
    let names =
      mentions.concepts.contains { ahead.contains($0.tokens.lowerBound) && $0.kind != .anatomy }
      || mentions.attributes.contains { ahead.contains($0.tokens.lowerBound) }
      || mentions.normality.contains { ahead.contains($0.tokens.lowerBound) }
    return !names
  }
}

import Lexicon
import SourceText

/// The tokens that a cue governs.
struct CueScope {
  let lexicon: Lexicon
  let tokens: [Token]
  let splitter: ClauseSplitter
  let sentence: Range<Int>
  let clauses: ClauseMap
  let mentions: SentenceMentions

  /// Returns the runs of tokens that a cue governs: up to one after it and one before it.
  func ranges(of mention: CueMention) -> [Range<Int>] {
    switch mention.cue.direction {
    case .forward: [forward(mention)]
    case .backward: [backward(mention)]
    case .both: [backward(mention), forward(mention)]
    case .clause: mention.cue.scope == .sentence ? [sentence] : [clauses.range(around: mention.tokens.lowerBound)]
    }
  }

  private func forward(_ mention: CueMention) -> Range<Int> {
    let start = mention.tokens.upperBound
    switch mention.cue.scope {
    case .sentence: return start..<sentence.upperBound
    case .tokens(let count): return start..<min(start + count, clauseEnd(mention))
    case .clause: return start..<max(start, clauseEnd(mention))
    case .list: return start..<max(start, listEnd(from: start, limit: clauseEnd(mention)))
    }
  }

  private func backward(_ mention: CueMention) -> Range<Int> {
    let end = mention.tokens.lowerBound
    switch mention.cue.scope {
    case .sentence: return sentence.lowerBound..<end
    case .tokens(let count): return max(clauseStart(mention), end - count)..<end
    case .clause, .list: return clauseStart(mention)..<end
    }
  }

  private func clauseEnd(_ mention: CueMention) -> Int { clauses.range(around: mention.tokens.upperBound - 1).upperBound }

  private func clauseStart(_ mention: CueMention) -> Int {
    let start = clauses.range(around: mention.tokens.lowerBound).lowerBound
    return min(start, mention.tokens.lowerBound)
  }

  /// Returns where a coordinated list that starts at a token ends.
  ///
  /// Commas, "and", "or" and "nor" go on; a finite verb, "with" before a new noun phrase, an article or a measurement after a comma ends it.
  private func listEnd(from start: Int, limit: Int) -> Int {
    var index = start
    while index < limit {
      if splitter.isVerb(index), index > start { return index }
      if let cue = mentions.cues.first(where: { $0.tokens.lowerBound == index }), endsList(cue.cue.category) { return index }
      let classes = lexicon.classes(of: tokens[index].word)
      if index > start, splitter.isMark(index - 1, ",") {
        if classes.contains(.determiner) || tokens[index].kind == .number { return index }
        if isSeverity(index), !listContinues(from: index, limit: limit) { return index }
      }
      if classes.contains(.relative), index > start, !splitter.isMark(index - 1, ",") { return index }
      if tokens[index].word == lexicon.word("with"), index + 1 < limit, index > start {
        let next = lexicon.classes(of: tokens[index + 1].word)
        if next.contains(.determiner) || tokens[index + 1].kind == .number || isSeverity(index + 1) { return index }
      }
      index += 1
    }
    return limit
  }

  /// Whether "or" or "nor" before the next verb shows that the list is not over.
  private func listContinues(from start: Int, limit: Int) -> Bool {
    for index in start..<limit {
      if splitter.isVerb(index) { return false }
      if tokens[index].word == lexicon.word("or") || tokens[index].word == lexicon.word("nor") { return true }
    }
    return false
  }

  private func endsList(_ category: Cue.Category) -> Bool {
    switch category {
    case .terminator, .exception, .possible, .probable, .diagnosisIntroduction: true
    default: false
    }
  }

  private func isSeverity(_ index: Int) -> Bool {
    mentions.attributes.contains { $0.tokens.lowerBound == index && lexicon.flags($0.concept).contains(.degree) }
  }
}

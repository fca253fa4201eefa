import Lexicon
import SourceText

/// What a negation denies when it stands with the subject of a verb, at the end of its clause or in a remark.
extension CueScope {
  /// The reach of a negation that stands with the subject of a verb which does not say that something exists: "no opacity is calcified",
  /// "neither test supports a tumor" deny what stands after the verb and leave the subject alone; nil for every other negation.
  func predicate(of mention: CueMention) -> Reach? {
    guard mention.cue.category == .negation, mention.cue.direction != .backward, mention.opener == nil else { return nil }
    let start = mention.tokens.upperBound
    let end = clauseEnd(mention)
    let first = lexicon.classes(of: tokens[mention.tokens.lowerBound].word)
    guard opensSubject(mention), !first.isDisjoint(with: [.determiner, .pronoun, .coordinator]), !holdsVerb(mention.tokens),
      let verb = verb(from: start, limit: end)
    else { return nil }
    if holds(.causeVerb, at: verb) { return Reach(undecided: start..<end) }
    let isEvidence = holds(.evidenceVerb, at: verb)
    var next = verb + 1
    while next < end, features[next].contains(.verb) || lexicon.classes(of: tokens[next].word).contains(.adverb) { next += 1 }
    guard next < end, isEvidence || states(at: next, in: verb..<end) else { return nil }
    return Reach(ahead: (verb..<end), undecided: start..<verb)
  }

  /// The words that qualify the thing a negation denies: "with a nidus" in "no malformation with a nidus".
  func attribute(of mention: CueMention) -> Range<Int> {
    guard mention.cue.category == .negation, case .list = mention.cue.scope else { return 0..<0 }
    let stop = listEnd(from: mention.tokens.upperBound, limit: clauseEnd(mention), opensClause: opensPhrase(mention))
    guard stop + 2 < sentence.upperBound, tokens[stop].word == lexicon.functionWords.with,
      lexicon.classes(of: tokens[stop + 1].word).contains(.determiner), !features[stop + 2].contains(.degree),
      tokens[stop + 2].kind != .number
    else { return 0..<0 }
    let end = clauses.range(around: stop).upperBound
    let close = (stop..<end).first { features[$0].contains(.comma) || features[$0].contains(.verb) } ?? end
    return stop..<close
  }

  /// A "none" before a place or behind a verb stands for a thing named before and denies nothing else: "uptake in the liver, none in the
  /// spleen".
  func standsForThing(_ mention: CueMention) -> Bool {
    let start = mention.tokens.lowerBound
    let next = mention.tokens.upperBound
    guard mention.cue.category == .negation, mention.tokens.count == 1, tokens[start].word == lexicon.functionWords.none,
      start > sentence.lowerBound
    else { return false }
    let isBeforePlace =
      next < sentence.upperBound && tokens[next].word != lexicon.functionWords.of
      && lexicon.classes(of: tokens[next].word).contains(.preposition)
      && (features[start - 1].contains(.comma) || features[start - 1].contains(.semicolon)
        || lexicon.classes(of: tokens[start - 1].word).contains(.coordinator))
    let before = lexicon.classes(of: tokens[start - 1].word)
    return isBeforePlace || features[start - 1].contains(.verb) && before.contains(.finiteVerb)
  }

  /// The main verb behind a remark between commas, or the limit: "the nodule, but not washing out, represents a carcinoma".
  func mainVerb(from start: Int, limit: Int) -> Int {
    guard start < limit else { return limit }
    return (start..<limit).first { $0 > start && features[$0 - 1].contains(.comma) && features[$0].contains(.verb) } ?? limit
  }

  /// A bare "not" that ends its clause denies the subject: "a valve is present, a network is not".
  func closesClause(_ mention: CueMention) -> Bool {
    guard mention.cue.category == .negation, tokens[mention.tokens.upperBound - 1].word == lexicon.functionWords.not,
      mention.tokens.lowerBound > clauseStart(mention)
    else { return false }
    let start = mention.tokens.upperBound
    return (start..<max(start, clauseEnd(mention))).allSatisfy { tokens[$0].kind == .punctuation }
  }

  /// A remark after a comma that names the technique tells only where a thing is not seen: "infarct on MRI, not seen on CT".
  func isRemark(_ mention: CueMention) -> Bool {
    let start = mention.tokens.lowerBound
    let next = mention.tokens.upperBound
    guard mention.cue.category == .negation, start > sentence.lowerBound, features[start - 1].contains(.comma),
      !features[start].contains(.verb), next + 1 < sentence.upperBound,
      lexicon.classes(of: tokens[next].word).contains(.preposition)
    else { return false }
    return mentions.concepts.contains { $0.kind == .modality && (next + 1...next + 2).contains($0.tokens.lowerBound) }
      || mentions.attributes.contains { lexicon.property($0.concept) == "sequence" && (next + 1...next + 2).contains($0.tokens.lowerBound) }
  }

  /// The first word of a clause behind a phrase that tells where or when: "in Poland syndrome | the muscle is missing".
  func subjectStart(_ mention: CueMention) -> Int {
    let start = clauseStart(mention)
    let end = mention.tokens.lowerBound
    guard mention.cue.category == .negation, start < end, lexicon.classes(of: tokens[start].word).contains(.preposition) else {
      return start
    }
    var index = start + 2
    while index < end {
      let classes = lexicon.classes(of: tokens[index].word)
      if features[index].contains(.comma) { return index + 1 }
      let before = lexicon.classes(of: tokens[index - 1].word)
      if classes.contains(.determiner), before.isDisjoint(with: [.preposition, .coordinator, .determiner]) { return index }
      index += 1
    }
    return start
  }

  /// The start of the last item of a list without verbs and conjunctions, of which a participle at its end is said: "ballooning, disease
  /// ruled out"; the start of the clause for all other words.
  func lastItem(before mention: CueMention) -> Int {
    let start = clauseStart(mention)
    let end = mention.tokens.lowerBound
    guard mention.cue.category == .negation, !holdsVerb(mention.tokens), start < end, tokens[end].kind == .word, !holdsVerb(start..<end),
      let comma = (start..<end).last(where: { features[$0].contains(.comma) }), comma + 1 < end
    else { return start }
    let isCoordinated = (comma..<end).contains { lexicon.classes(of: tokens[$0].word).contains(.coordinator) }
    return isCoordinated ? start : comma + 1
  }

  // MARK: - Words

  /// Whether a negation stands where a subject does: first in its clause or behind a mark or a conjunction.
  private func opensSubject(_ mention: CueMention) -> Bool {
    if opensPhrase(mention) { return true }
    let start = mention.tokens.lowerBound
    let classes = lexicon.classes(of: tokens[start].word)
    return classes.contains(.coordinator)
      || !lexicon.classes(of: tokens[start - 1].word).isDisjoint(with: [.coordinator, .subordinator, .relative])
  }

  private func holdsVerb(_ range: Range<Int>) -> Bool { range.contains { features[$0].contains(.verb) } }

  private func holds(_ termClass: TermClass, at index: Int) -> Bool {
    mentions.terms.contains { $0.term.termClass == termClass && $0.tokens.contains(index) }
  }

  /// The first finite verb of a list, before any mark that ends it.
  private func verb(from start: Int, limit: Int) -> Int? {
    var index = start
    while index < limit {
      if features[index].contains(.verb) { return index }
      if !features[index].isDisjoint(with: [.colon, .semicolon, .comma]) { return nil }
      if index > start, lexicon.classes(of: tokens[index].word).contains(.relative) { return nil }
      index += 1
    }
    return nil
  }

  /// Whether a thing, a value or a word for "normal" stands right at a token, articles passed over, so that the verb before says something
  /// of its subject and not that it exists.
  private func states(at index: Int, in clause: Range<Int>) -> Bool {
    if holds(.existenceVerb, at: index - 1) || holds(.existenceVerb, at: index) { return false }
    if mentions.cues.contains(where: { $0.cue.category == .definite && $0.tokens.contains(index) }) { return false }
    var place = index
    while place < clause.upperBound, lexicon.classes(of: tokens[place].word).contains(.determiner) { place += 1 }
    if place < clause.upperBound, tokens[place].kind == .number { return true }
    return mentions.concepts.contains {
      (clause.lowerBound...place).contains($0.tokens.lowerBound) && $0.tokens.upperBound > place
        && ($0.kind == .observation || $0.kind == .diagnosis) && $0.role != .denial
    }
      || mentions.attributes.contains {
        $0.tokens.lowerBound == place && lexicon.flags($0.concept).contains(.exclusive) && lexicon.property($0.concept) != "certainty"
      } || mentions.normality.contains { $0.tokens.lowerBound == place }
  }
}

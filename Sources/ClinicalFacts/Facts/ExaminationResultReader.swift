import Lexicon
import SourceText

/// Reads whether an examination as a whole was normal ("echocardiography was normal", "negative radiographs") or showed something.
struct ExaminationResultReader {
  let context: SentenceContext
  /// The facts of the sentence.
  let facts: [Fact]

  /// Returns the results, in order of the examinations.
  func results() -> [ExaminationResult] {
    context.mentions.concepts.compactMap { mention in
      guard mention.kind == .modality, isExamination(mention.concept), !isEarlier(mention.tokens.lowerBound) else { return nil }
      let clause = context.engine.clauses.range(around: mention.tokens.lowerBound)
      if let tokens = normal(mention.tokens, in: clause) { return result(mention, isNormal: true, with: tokens) }
      return shown(after: mention.tokens, in: clause).map { result(mention, isNormal: false, with: $0.mention) }
    }
  }

  /// Whether a concept is a technique or an examination made by one, and no phase, view, sequence or contrast medium.
  private func isExamination(_ concept: ConceptID) -> Bool {
    context.lexicon.flags(concept).contains(.technique)
      || context.lexicon.list(.ancestors, of: concept).contains { context.lexicon.flags($0).contains(.technique) }
  }

  /// Whether an examination is told of as one of several: "the first films".
  private func isEarlier(_ start: Int) -> Bool {
    ((start - 2)..<start).clamped(to: context.range).contains { context.terms.holds(.earlierWord, at: $0, in: context.range) }
  }

  private func result(_ mention: Mention, isNormal: Bool, with tokens: Range<Int>) -> ExaminationResult {
    let low = min(mention.tokens.lowerBound, tokens.lowerBound)
    let high = max(mention.tokens.upperBound, tokens.upperBound)
    let places = context.anatomy.filter {
      $0.tokens.lowerBound >= low && $0.tokens.upperBound <= high && !tokens.contains($0.tokens.lowerBound)
    }
    var assertion = context.told(mention.tokens)
    assertion.polarity = .present
    return ExaminationResult(
      examination: mention.concept, sites: places.map(\.concept), isNormal: isNormal, assertion: assertion,
      evidence: context.bytes(of: low..<high))
  }

  /// The words that call the examination normal: right before it, or behind a form of "be".
  private func normal(_ examination: Range<Int>, in clause: Range<Int>) -> Range<Int>? {
    let phrases = context.mentions.normality.map(\.tokens) + context.mentions.terms.filter(isFree).map(\.tokens)
    return phrases.first { phrase in
      // "Normal in size" says nothing of the examination as a whole.
      let isNarrow = phrase.contains { context.terms.holds(.aspect, at: $0, in: context.range) }
      guard clause.contains(phrase.lowerBound), !isNarrow else { return false }
      if phrase.upperBound == examination.lowerBound { return phrase.lowerBound == clause.lowerBound || !isVerb(phrase.lowerBound - 1) }
      guard phrase.lowerBound >= examination.upperBound, ends(phrase.upperBound) else { return false }
      let between = examination.upperBound..<phrase.lowerBound
      let isSaid = [between, phrase].contains { $0.contains { context.classes($0).contains(.auxiliary) } }
      return isSaid && between.allSatisfy(isPlain)
    }
  }

  private func isFree(_ term: TermMention) -> Bool {
    term.term.termClass == .laboratoryNormal || term.term.termClass == .laboratoryNegative
  }

  /// Whether a word may stand between an examination and what is said of it as a whole.
  private func isPlain(_ index: Int) -> Bool {
    if context.tokens[index].kind == .punctuation { return context.isMark(index, "(") || context.isMark(index, ")") }
    let isOther = context.mentions.concepts.contains {
      $0.tokens.contains(index) && $0.kind != .anatomy && $0.kind != .modality
    }
    return !isOther && !isVerb(index) && context.classes(index).isDisjoint(with: [.relative, .subordinator])
  }

  /// Whether a statement ends at a token, so that nothing narrows what was normal: "normal in size".
  private func ends(_ index: Int) -> Bool {
    guard index < context.range.upperBound else { return true }
    return context.tokens[index].kind == .punctuation || !context.classes(index).isDisjoint(with: [.coordinator, .subordinator, .relative])
  }

  private func isVerb(_ index: Int) -> Bool {
    context.classes(index).contains(.finiteVerb) && !context.classes(index).contains(.auxiliary)
  }

  /// The first abnormality that the clause says the examination showed.
  private func shown(after examination: Range<Int>, in clause: Range<Int>) -> Fact? {
    facts.first { fact in
      guard fact.kind == .concept, fact.assertion.polarity == .present, fact.assertion.certainty == .definite, fact.subject != .none,
        fact.mention.lowerBound >= examination.upperBound, clause.contains(fact.mention.lowerBound),
        [.observation, .diagnosis].contains(context.lexicon.kind(fact.subject)),
        !context.lexicon.flags(fact.subject).contains(.umbrella) || context.core.isGeneric(fact.subject)
      else { return false }
      let between = examination.upperBound..<fact.mention.lowerBound
      return between.contains { isVerb($0) || context.isMark($0, ":") }
    }
  }
}

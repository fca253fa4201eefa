import Lexicon
import SourceText

/// Reads results of tests from the words around a result: "testing for X antibodies was negative", "positive X serology", "X 1:640".
struct TestResultReader {
  let context: SentenceContext

  /// The most words of the name of a test.
  private static let longestName = 9
  /// The titer from which a test counts as positive.
  private static let lowestTiter = 40.0

  /// Returns the results of the sentence.
  func results() -> [TestResult] {
    let terms = context.mentions.terms.filter { Self.statuses[$0.term.termClass] != nil }
    return terms.flatMap(results) + presences() + titers()
  }

  private static let statuses: [TermClass: Fact.LaboratoryStatus] = [
    .laboratoryHigh: .high, .laboratoryLow: .low, .laboratoryNormal: .normal, .laboratoryPositive: .positive,
    .laboratoryNegative: .negative,
  ]

  private func results(of result: TermMention) -> [TestResult] {
    guard var status = Self.statuses[result.term.termClass] else { return [] }
    if status != .negative, isDenied(result.tokens) {
      switch status {
      case .positive: status = .negative
      case .high, .low: status = .normal
      case .normal, .negative: return []
      }
    }
    var names = self.names(before: result.tokens.lowerBound)
    if names.isEmpty, let name = name(after: result.tokens.upperBound) { names = [name] }
    if let object = object(after: result.tokens.upperBound) { names = [object] }
    let isPlain = (status == .positive || status == .negative) && !isPresence(result.tokens)
    return names.compactMap { name in
      let hasTest = name.contains { context.terms.holds(.testNoun, at: $0, in: context.range) }
      guard isPlain || hasTest, !isSeen(name) else { return nil }
      return self.result(name, status: status, shown: result.tokens)
    }
  }

  /// "No such antibodies were found", "antibodies could not be detected": what is there or not has a result too.
  private func presences() -> [TestResult] {
    context.range.flatMap { index -> [TestResult] in
      guard let (_, end) = context.terms.term(at: index, end: context.range.upperBound, among: [.existenceVerb]) else { return [] }
      return names(before: index).compactMap { name in
        // "A normal cortisol was noted", "was found to be low": the result is another one.
        guard !hasResult(name), !hasResult(end..<min(end + 4, context.range.upperBound)) else { return nil }
        let own = (name.first(where: isDistinctive) ?? name.lowerBound)..<name.upperBound
        let isAbsent = context.engine.assertion(of: own).polarity == .absent || isDenied(index..<end)
        var result = result(name, status: isAbsent ? .negative : .positive, shown: index..<end)
        result?.isPresence = true
        return result
      }
    }
  }

  /// Whether a result stands among some words.
  private func hasResult(_ words: Range<Int>) -> Bool {
    words.contains { index in
      context.terms.term(at: index, end: context.range.upperBound, among: Array(Self.statuses.keys)) != nil
        && !isPresence(index..<(index + 1))
    }
  }

  /// "Agglutination 1:640", "a titer of 1 : 320".
  private func titers() -> [TestResult] {
    let reader = NumberReader(bytes: context.bytes, tokens: context.tokens, terms: context.terms)
    return context.range.dropLast(2).flatMap { index -> [TestResult] in
      guard context.tokens[index].kind == .number, context.isMark(index + 1, ":") || context.isMark(index + 1, "/"),
        context.tokens[index + 2].kind == .number, reader.number(at: index)?.value == 1,
        let titer = reader.number(at: index + 2)?.value, titer >= Self.lowestTiter
      else { return [] }
      return names(before: index).filter { name in name.contains { context.terms.holds(.testNoun, at: $0, in: context.range) } }
        .compactMap { result($0, status: .positive, shown: index..<(index + 3)) }
    }
  }

  private func result(_ name: Range<Int>, status: Fact.LaboratoryStatus, shown: Range<Int>) -> TestResult? {
    let words = Set(name.filter(isDistinctive).map { context.tokens[$0].word })
    guard !words.isEmpty else { return nil }
    var assertion = context.told(shown)
    assertion.polarity = .present
    let tokens = min(name.lowerBound, shown.lowerBound)..<max(name.upperBound, shown.upperBound)
    return TestResult(words: words, status: status, assertion: assertion, evidence: context.bytes(of: tokens))
  }

  /// The names that stand before a result and its verb, one for each item of a list.
  private func names(before end: Int) -> [Range<Int>] {
    let clause = context.engine.clauses.range(around: max(end - 1, context.range.lowerBound))
    var index = end
    while index > clause.lowerBound, isLink(index - 1) { index -= 1 }
    var names: [Range<Int>] = []
    var upper = index
    while index > clause.lowerBound, upper - index < Self.longestName {
      let previous = index - 1
      if context.isMark(previous, ",") || context.classes(previous).contains(.coordinator) {
        if index < upper { names.append(index..<upper) }
        upper = previous
      } else if !isNameWord(previous) {
        break
      }
      index = previous
    }
    if index < upper { names.append(index..<upper) }
    return names
  }

  /// The name right after a result: "positive anti-X antibodies".
  private func name(after start: Int) -> Range<Int>? {
    let clause = context.engine.clauses.range(around: max(start - 1, context.range.lowerBound))
    var index = start
    while index < min(clause.upperBound, start + Self.longestName), isNameWord(index), !context.isMark(index, "(") { index += 1 }
    return index > start ? start..<index : nil
  }

  /// What a test is positive for: "tests were negative for X".
  private func object(after start: Int) -> Range<Int>? {
    guard start < context.range.upperBound, context.tokens[start].word == context.lexicon.functionWords.for,
      let name = name(after: start + 1)
    else { return nil }
    return name
  }

  /// A verb or adverb between a test and its result.
  private func isLink(_ index: Int) -> Bool {
    !context.classes(index).isDisjoint(with: [.auxiliary, .adverb]) || context.terms.holds(.resultLink, at: index, in: context.range)
      || context.isMark(index, ":") || context.isMark(index, ")")
  }

  private func isNameWord(_ index: Int) -> Bool {
    if context.isMark(index, "(") || context.isMark(index, "/") || context.isMark(index, "-") { return true }
    guard context.tokens[index].kind != .punctuation else { return false }
    if context.terms.holds(.testNoun, at: index, in: context.range) { return true }
    let classes = context.classes(index)
    if classes.contains(.preposition) { return true }
    return classes.isDisjoint(with: [.auxiliary, .coordinator, .subordinator, .relative, .pronoun, .adverb, .finiteVerb])
  }

  /// Whether a word tells one test from others.
  private func isDistinctive(_ index: Int) -> Bool {
    let token = context.tokens[index]
    guard token.kind != .punctuation, !context.terms.holds(.testNoun, at: index, in: context.range) else { return false }
    let isLong = token.range.count > (token.flags.contains(.hyphenated) ? 1 : 2)
    guard token.kind == .number || isLong || token.flags.contains(.allCapitals) else { return false }
    return context.classes(index).isDisjoint(with: [
      .determiner, .preposition, .numberWord, .ordinal, .unit, .date, .comparative, .general, .participle,
    ])
  }

  /// Whether a name is that of a structure, or of something seen in images, and of no test.
  private func isSeen(_ name: Range<Int>) -> Bool {
    name.contains { index in
      context.mentions.concepts.contains { mention in
        mention.tokens.contains(index) && [.observation, .modality, .procedure, .device].contains(mention.kind)
      }
    }
      || name.filter(isDistinctive).allSatisfy { index in
        context.anatomy.contains { $0.tokens.contains(index) }
      }
  }

  /// Whether a result is a word that says of anything that it is there: "present", "detected".
  private func isPresence(_ tokens: Range<Int>) -> Bool {
    tokens.contains { context.terms.holds(.presenceWord, at: $0, in: context.range) }
  }

  private func isDenied(_ tokens: Range<Int>) -> Bool {
    context.mentions.cues.contains {
      $0.cue.category == .negation
        && ($0.tokens.overlaps(tokens)
          || $0.cue.direction == .forward && $0.tokens.upperBound <= tokens.lowerBound && tokens.lowerBound - $0.tokens.upperBound <= 2)
    }
  }
}

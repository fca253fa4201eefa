import Lexicon
import SourceText

/// Reads ages and words of sex: "54-year-old", "aged 18 months", "in her thirties", "toddler", "woman".
struct DemographicsParser {
  private let lexicon: Lexicon
  private let tokens: [Token]
  private let terms: TermReader
  private let numbers: NumberReader

  init(lexicon: Lexicon, bytes: [UInt8], tokens: [Token], terms: TermReader) {
    self.lexicon = lexicon
    self.tokens = tokens
    self.terms = terms
    numbers = NumberReader(bytes: bytes, tokens: tokens, terms: terms)
  }

  /// Adds what a sentence says about the patient.
  ///
  /// - Parameter isOpening: Whether the sentence is one of the first, where words for a stage of life are about the patient.
  func read(_ range: Range<Int>, assertion engine: AssertionEngine, isOpening: Bool, into demographics: inout Demographics) {
    for index in range {
      for age in [age(at: index, in: range), decade(at: index, in: range, isOpening) ?? (isOpening ? stage(at: index, in: range) : nil)] {
        if let age, age.high <= Self.oldest, !isRelatives(age, in: range), isPatient(engine.assertion(of: index..<(index + 1))) {
          demographics.ages.append(age)
        }
      }
      guard let (term, end) = terms.term(at: index, end: range.upperBound, among: [.male, .female]) else { continue }
      let status = engine.assertion(of: index..<end)
      guard isPatient(status), tokens[index].kind == .word else { continue }
      demographics.sexes.append((term.termClass == .male ? .male : .female, span(index, end)))
    }
  }

  /// The age in years beyond which a number is no age.
  private static let oldest = 130.0

  private func isPatient(_ status: Assertion) -> Bool {
    status.experiencer == .patient && !status.isGeneral && status.temporality != .hypothetical
  }

  /// Whether an age is that of a relative: "her 80-year-old mother".
  private func isRelatives(_ age: Demographics.Age, in range: Range<Int>) -> Bool {
    if !age.isNumber || age.high - age.low > 1, range.contains(where: { terms.holds(.relative, at: $0, in: range) }) { return true }
    guard let next = range.first(where: { tokens[$0].range.lowerBound >= age.range.upperBound }) else { return false }
    return terms.holds(.relative, at: next, in: range)
  }

  private func span(_ start: Int, _ end: Int) -> ByteRange { ByteRange(tokens[start].range.lowerBound, tokens[end - 1].range.upperBound) }

  /// "54-year-old", "54 years old", "aged 54", "a woman of 38", "54 years, female".
  private func age(at index: Int, in range: Range<Int>) -> Demographics.Age? {
    guard let number = numbers.number(at: index), number.end < range.upperBound else {
      return ageAfterMarker(at: index, in: range)
    }
    guard let (unit, end) = terms.term(at: number.end, end: range.upperBound, among: [.unitTime]) else {
      return ageAfterMarker(at: index, in: range)
    }
    let isMarked =
      terms.holds(.ageMarker, at: end, in: range) || terms.holds(.ageMarker, at: index - 1, in: range)
      || isOfPerson(index, in: range)
      || index == range.lowerBound && isComma(end) && terms.term(at: end + 1, end: range.upperBound, among: [.male, .female]) != nil
      || terms.term(at: end, end: range.upperBound, among: [.male, .female]) != nil && tokens[number.end].flags.contains(.hyphenated)
    guard isMarked else { return nil }
    let factor = unit.value / 365.25
    let years = number.value * factor
    let width = number.resolution * factor
    return Demographics.Age(
      low: years, high: years + min(width, 1), isNumber: true,
      range: span(index, terms.holds(.ageMarker, at: end, in: range) ? end + 1 : end))
  }

  /// "aged 54", "a woman of 38": a bare number of years after a marker.
  private func ageAfterMarker(at index: Int, in range: Range<Int>) -> Demographics.Age? {
    guard let number = numbers.number(at: index), number.value >= 1, number.value < 120, index > range.lowerBound,
      terms.term(at: number.end, end: range.upperBound, among: [.unitTime]) == nil
    else { return nil }
    let isAged = terms.holds(.ageMarker, at: index - 1, in: range) && tokens[index - 1].range.count > 3
    let isOf =
      tokens[index - 1].word == lexicon.functionWords.of && index - 2 >= range.lowerBound
      && terms.term(at: index - 2, end: index - 1, among: [.male, .female]) != nil
    guard isAged || isOf else { return nil }
    return Demographics.Age(low: number.value, high: number.value + 1, isNumber: true, range: span(index, number.end))
  }

  /// Whether "of" and a word for a person stand before: "a boy of eleven months".
  private func isOfPerson(_ index: Int, in range: Range<Int>) -> Bool {
    guard index - 2 >= range.lowerBound, tokens[index - 1].word == lexicon.functionWords.of else { return false }
    return terms.term(at: index - 2, end: index - 1, among: [.male, .female, .lifeStage]) != nil
  }

  private func isComma(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].kind == .punctuation && tokens[index].range.count == 1
  }

  /// "in her thirties", "mid-forties", "late teens".
  private func decade(at index: Int, in range: Range<Int>, _ isOpening: Bool) -> Demographics.Age? {
    guard let (term, end) = terms.term(at: index, end: range.upperBound, among: [.decadeOfLife]) else { return nil }
    // "The saturation fell to the low eighties."
    let before = max(range.lowerBound, index - 2)..<index
    guard isOpening || before.contains(where: { lexicon.classes(of: tokens[$0].word).contains(.pronoun) }) else { return nil }
    if let (part, _) = terms.term(at: index - 1, end: index, among: [.decadePart]), index > range.lowerBound {
      let base = (term.value / 10).rounded(.down) * 10
      return Demographics.Age(low: base + part.value, high: base + part.second + 1, isNumber: true, range: span(index - 1, end))
    }
    return Demographics.Age(low: term.value, high: term.second + 1, isNumber: true, range: span(index, end))
  }

  private func stage(at index: Int, in range: Range<Int>) -> Demographics.Age? {
    guard let (term, end) = terms.term(at: index, end: range.upperBound, among: [.lifeStage]) else { return nil }
    return Demographics.Age(low: term.value, high: term.second, isNumber: false, range: span(index, end))
  }
}

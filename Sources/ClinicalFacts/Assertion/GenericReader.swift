import Lexicon
import SourceText

/// Finds the parts of a sentence that speak of diseases in general, or of what another disease would show, and not of the patient.
///
/// Reports reason about alternatives: "Glioma swells the nerve", "in hypophosphatasia the value would be low", "bursitis would be smaller
/// and confined to the bursa". What is told in that way holds of the disease named, wherever it stands.
struct GenericReader {
  let lexicon: Lexicon
  let bytes: [UInt8]
  let tokens: [Token]
  let sentence: Range<Int>
  let clauses: ClauseMap
  let features: SentenceFeatures
  let mentions: SentenceMentions

  /// What was found.
  struct Reading {
    /// The tokens that tell of a disease in general.
    var general: [Range<Int>] = []
    /// The tokens that tell what would be.
    var conditional: [Range<Int>] = []
  }

  /// The most words between the start of a clause and the disease that is its subject.
  private static let longestOpening = 4

  /// Returns the parts.
  func read() -> Reading {
    var reading = Reading()
    for index in sentence where holds(.conditionalVerb, index) && !isExplanation(index) {
      reading.conditional.append(conditionalRange(index))
    }
    if isSupposed { reading.general.append(sentence) }
    guard !isOfPatient else { return reading }
    for disease in diseases {
      if let range = fronted(disease) { reading.general.append(range) }
      if let range = told(disease) { reading.general.append(range) }
    }
    return reading
  }

  /// Whether the sentence opens with a case that may occur and tells what may be done then: "Where it enhances, treatment may be attempted."
  private var isSupposed: Bool {
    guard holds(.supposingWord, opening) else { return false }
    return mentions.cues.contains { $0.cue.category == .possible || $0.cue.category == .recommendation }
      && !features.hasPastVerb(in: sentence, lexicon: lexicon, bytes: bytes, tokens: tokens)
  }

  /// Whether a conditional verb leads to what is there: "no tumor that would explain the hydrocephalus".
  private func isExplanation(_ index: Int) -> Bool {
    mentions.cues.contains { $0.cue.category == .terminator && $0.tokens.contains(index) }
  }

  /// The diseases that are named by a noun.
  private var diseases: [Mention] {
    mentions.concepts.filter { mention in
      mention.role == .form
        && (mention.kind == .diagnosis || mention.kind == .procedure && holds(.article, mention.tokens.lowerBound - 1)
          || mention.kind == .observation && isActing(mention))
    }
  }

  /// Whether a thing without an article is the subject of a verb that tells what diseases do: "perforation presents sooner".
  private func isActing(_ mention: Mention) -> Bool {
    let next = mention.tokens.upperBound
    return next < sentence.upperBound && holds(.diseaseVerb, next) && !holds(.article, mention.tokens.lowerBound - 1)
  }

  /// Whether the sentence says that it is about this patient: by a phrase, a side, a measurement or a figure.
  private var isOfPatient: Bool {
    mentions.terms.contains { $0.term.termClass == .patientMarker || $0.term.termClass == .figureWord }
      || mentions.attributes.contains { lexicon.property($0.concept) == "laterality" }
      || sentence.contains { tokens[$0].kind == .number && $0 > sentence.lowerBound }
  }

  /// The clause of a conditional verb; a relative clause takes with it what it is said of.
  private func conditionalRange(_ index: Int) -> Range<Int> {
    let clause = clauses.range(around: index)
    guard clause.lowerBound > sentence.lowerBound, classes(clause.lowerBound).contains(.relative),
      !features[clause.lowerBound - 1].contains(.comma)
    else { return clause.lowerBound..<continued(clause.upperBound) }
    let before = clauses.range(around: clause.lowerBound - 1)
    return before.lowerBound..<clause.upperBound
  }

  /// "In tuberous sclerosis the lesions …", "for a cervical pregnancy …": what a disease at the head of the sentence governs.
  private func fronted(_ disease: Mention) -> Range<Int>? {
    let start = opening
    guard start < disease.tokens.lowerBound, holds(.genericPreposition, start), isBare(start + 1..<disease.tokens.lowerBound) else {
      return nil
    }
    let isWide = (disease.tokens.upperBound..<sentence.upperBound).contains { isPresent($0) || holds(.conditionalVerb, $0) }
    return isWide ? sentence : start..<disease.tokens.upperBound
  }

  /// "Glioma swells the nerve": a disease without an article of its own as subject of a verb in the present.
  private func told(_ disease: Mention) -> Range<Int>? {
    let clause = clauses.range(around: disease.tokens.lowerBound)
    // "Since a biopsy endangers the nerve": the reason is as general as a sentence of its own.
    let isReason =
      disease.kind == .procedure && classes(clause.lowerBound).contains(.subordinator) && holds(.article, clause.lowerBound + 1)
    let start = isReason ? clause.lowerBound + 1 : clause.lowerBound
    guard start <= disease.tokens.lowerBound, isBare(start..<disease.tokens.lowerBound) else { return nil }
    if let verb = unknownVerb(after: disease) {
      return clause.lowerBound..<continued(max(clauses.range(around: verb).upperBound, verb + 1))
    }
    if let range = toldTogether(disease, in: clause) { return range }
    guard let verb = (disease.tokens.upperBound..<sentence.upperBound).first(where: { features[$0].contains(.verb) }) else { return nil }
    let isBetweenCommas = features[disease.tokens.upperBound].contains(.comma) && features[verb - 1].contains(.comma)
    guard isPresent(verb), isBetweenCommas || !holds(.placingVerb, verb) else { return nil }
    guard isApposition(disease.tokens.upperBound..<verb) else { return nil }
    return clause.lowerBound..<continued(max(clauses.range(around: verb).upperBound, verb + 1))
  }

  /// "Histiocytosis and Ewing sarcoma each call for tissue": two diseases as subject of what is told in the present.
  private func toldTogether(_ disease: Mention, in clause: Range<Int>) -> Range<Int>? {
    let isSecond = diseases.contains { first in
      first.tokens.upperBound < disease.tokens.lowerBound
        && (first.tokens.upperBound..<disease.tokens.lowerBound).allSatisfy {
          classes($0).contains(.coordinator) || features[$0].contains(.comma)
        }
    }
    let next = disease.tokens.upperBound
    guard isSecond, next < sentence.upperBound, tokens[next].kind == .word else { return nil }
    let words = lexicon.functionWords
    let isPast = words.past.contains(tokens[next].word) || isInflected(next)
    guard !isPast, classes(next).isDisjoint(with: [.preposition, .coordinator, .relative]) else { return nil }
    return clause.lowerBound..<clauses.range(around: next).upperBound
  }

  /// The end of what goes on about the same subject: "… and is not calcified".
  private func continued(_ end: Int) -> Int {
    guard end + 1 < sentence.upperBound else { return end }
    if !classes(end).isDisjoint(with: [.preposition, .subordinator]), !features[end - 1].contains(.comma) {
      return clauses.range(around: end).upperBound
    }
    if classes(end).contains(.relative), !features[end - 1].contains(.comma) { return clauses.range(around: end).upperBound }
    guard classes(end).contains(.coordinator) else { return end }
    let next = classes(end + 1)
    guard features[end + 1].contains(.verb) || next.contains(.adverb) || next.contains(.auxiliary) else { return end }
    return clauses.range(around: end + 1).upperBound
  }

  /// A word in -s between a procedure with "a" and an article or possessive, which can only be a verb: "a biopsy endangers the nerve".
  private func unknownVerb(after disease: Mention) -> Int? {
    let index = disease.tokens.upperBound
    guard disease.kind == .procedure, holds(.article, disease.tokens.lowerBound - 1), index + 1 < sentence.upperBound,
      tokens[index].kind == .word,
      classes(index + 1).contains(.determiner),
      classes(index).isDisjoint(with: [.preposition, .auxiliary, .adverb, .coordinator, .subordinator, .relative, .finiteVerb])
    else { return nil }
    return bytes[tokens[index].range.upperBound - 1] | 0x20 == UInt8(ascii: "s") ? index : nil
  }

  /// Whether only adjectives, "a" or a list of diseases stand before a disease.
  private func isBare(_ range: Range<Int>) -> Bool {
    range.count <= Self.longestOpening
      && range.allSatisfy { index in
        let classes = classes(index)
        if holds(.article, index) || classes.contains(.coordinator) || features[index].contains(.comma) { return true }
        let isParticiple = index > range.lowerBound && holds(.article, index - 1) && isInflected(index)
        return classes.isDisjoint(with: [.determiner, .pronoun, .auxiliary, .preposition, .relative, .subordinator, .numberWord])
          && (!features[index].contains(.verb) || isParticiple) && tokens[index].kind == .word
      }
  }

  /// Whether a word ends in -ing or -ed, as "bleeding" in "a bleeding sarcoma".
  private func isInflected(_ index: Int) -> Bool {
    let word = bytes[tokens[index].range.range].map { $0 | 0x20 }
    return word.count > 4 && (word.suffix(3).elementsEqual("ing".utf8) || word.suffix(2).elementsEqual("ed".utf8))
  }

  /// Whether nothing, a second disease, a relative clause or an apposition stands between a disease and its verb.
  private func isApposition(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return true }
    return features[first].contains(.comma) || classes(first).contains(.coordinator) || classes(first).contains(.relative)
      || range.allSatisfy { classes($0).contains(.adverb) }
  }

  /// Whether a word is a verb in the present tense, other than "is seen" and the like.
  private func isPresent(_ index: Int) -> Bool {
    let classes = classes(index)
    guard features[index].contains(.verb), !classes.contains(.auxiliary), classes.contains(.finiteVerb) else { return false }
    let last = bytes[tokens[index].range.upperBound - 1] | 0x20
    return last == UInt8(ascii: "s")
  }

  /// The first word of the sentence that is no mark.
  private var opening: Int { sentence.first { tokens[$0].kind == .word } ?? sentence.lowerBound }

  private func classes(_ index: Int) -> WordClass { lexicon.classes(of: tokens[index].word) }

  private func holds(_ termClass: TermClass, _ index: Int) -> Bool { mentions.termReader.holds(termClass, at: index, in: sentence) }
}

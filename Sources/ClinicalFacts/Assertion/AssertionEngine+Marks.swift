import Lexicon
import SourceText

/// The words that set a whole sentence into another time, on the other side, or into a textbook.
extension AssertionEngine {
  /// The words that say "the other of a pair": before a structure with two sides ("the other orbit"), before "side", or alone at the start
  /// ("opposite, there is a thin layer").
  static func opposites(_ mentions: SentenceMentions, lexicon: Lexicon, tokens: [Token], in sentence: Range<Int>) -> [Int] {
    sentence.filter { index in
      guard let (_, next) = mentions.termReader.term(at: index, end: sentence.upperBound, among: [.oppositeWord]) else { return false }
      let isOfPair = mentions.concepts.contains {
        $0.kind == .anatomy && $0.tokens.lowerBound == next && lexicon.flags($0.concept).contains(.sided)
      }
      guard !isOfPair, next < sentence.upperBound else { return isOfPair }
      if tokens[next].word == lexicon.functionWords.comma { return index == sentence.lowerBound }
      return tokens[next].word == lexicon.functionWords.side
    }
  }

  /// The shortest unit of time, in days, after which something counts as told of a later examination.
  private static let shortestFollowUp = 28.0

  /// "At six months", "at two years": a time that counts from the first examination, unless it is an age; weeks are mostly those of a pregnancy.
  static func laterTimes(_ mentions: SentenceMentions, lexicon: Lexicon, tokens: [Token], in sentence: Range<Int>) -> [Int] {
    mentions.terms.compactMap { mention in
      let number = mention.tokens.lowerBound - 1
      guard mention.term.termClass == .unitTime, mention.term.value >= shortestFollowUp, number - 1 >= sentence.lowerBound,
        tokens[number].kind == .number || lexicon.classes(of: tokens[number].word).contains(.numberWord),
        tokens[number - 1].word == lexicon.functionWords.at
      else { return nil }
      let next = mention.tokens.upperBound
      return next < sentence.upperBound && tokens[next].word == lexicon.functionWords.of ? nil : number - 1
    }
  }

  /// Whether a sentence begins with "In" and the bare name of a disease, and so tells of the disease and not of the patient: "In pyogenic
  /// discitis the disc is lost early".
  static func isTextbook(
    _ lexicon: Lexicon, _ bytes: [UInt8], _ tokens: [Token], _ sentence: Range<Int>, _ mentions: SentenceMentions
  ) -> Bool {
    guard let first = sentence.first, sentence.count > 3, tokens[first].range.count == 2,
      bytes[tokens[first].range.range].elementsEqual("in".utf8, by: { $0 | 0x20 == $1 }),
      !mentions.terms.contains(where: { $0.term.termClass == .patientMarker })
    else { return false }
    return mentions.concepts.contains { mention in
      mention.kind == .diagnosis && mention.role == .form && mention.tokens.lowerBound == first + 1
        && mention.tokens.upperBound < sentence.upperBound
        && lexicon.classes(of: tokens[mention.tokens.upperBound].word).isDisjoint(with: .preposition)
    }
  }

  /// Whether "after" leads to the event with which the disease began, so that no later examination is meant: "five days after infarction".
  static func isOnset(_ term: Range<Int>, _ lexicon: Lexicon, _ tokens: [Token], _ mentions: SentenceMentions) -> Bool {
    guard let last = term.last, tokens[last].word == lexicon.functionWords.after else { return false }
    let next = mentions.concepts.first { $0.tokens.lowerBound > last && $0.tokens.lowerBound <= last + 3 && $0.kind != .anatomy }
    return next.map { [.observation, .diagnosis, .clinical].contains($0.kind) } ?? false
  }
}

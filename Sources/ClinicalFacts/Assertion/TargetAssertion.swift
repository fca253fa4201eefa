import CaseDocument
package import Lexicon
import SourceText

/// Asserts given targets in given texts; reused from text to text.
///
/// Only the sentence that holds the target is looked into.
package struct TargetAssertion {
  private let lexicon: Lexicon
  private var reader: PlainText
  private var tokenizer: Tokenizer<Vocabulary>
  private var wanted: [Token] = []

  /// Creates the service over a lexicon.
  package init(lexicon: Lexicon) {
    self.lexicon = lexicon
    reader = PlainText(lexicon: lexicon)
    tokenizer = Tokenizer(resolver: lexicon.vocabulary)
  }

  /// What a text says of a target, with the words of the cue that decided.
  package struct Answer: Sendable {
    /// The assertion status.
    package let assertion: Assertion
    /// The bytes of the cue in the text, or nil.
    package let cue: Range<Int>?
  }

  /// Returns what a text says of a target, or nil when the text does not hold the target's words; both are valid UTF-8.
  package mutating func answer(text: [UInt8], target: [UInt8]) -> Answer? {
    wanted.removeAll(keepingCapacity: true)
    tokenizer.tokenize(target, in: 0..<target.count, into: &wanted)
    wanted.removeAll { $0.kind == .punctuation }
    guard !wanted.isEmpty else { return nil }
    reader.read(text)
    for sentence in reader.sentences {
      if let place = place(in: sentence.tokens) {
        return answer(text, place: place, sentence: sentence.tokens, effect: reader.effects[sentence.segment])
      }
    }
    // The words can be those of a heading, or stand on both sides of a full stop.
    let all = 0..<min(reader.tokens.count, Self.longestText)
    return place(in: all).map { answer(text, place: $0, sentence: all, effect: .none) }
  }

  /// The most tokens of a text that is looked into as a whole.
  private static let longestText = 300

  private func answer(_ text: [UInt8], place: Range<Int>, sentence: Range<Int>, effect: SectionHeading.Effect) -> Answer {
    let tokens = reader.tokens
    let mentions = MentionFinder(lexicon: lexicon, tokens: tokens).find(in: sentence, needsCues: true)
    let engine = AssertionEngine(
      lexicon: lexicon, bytes: text, tokens: tokens, sentence: sentence, mentions: mentions, effect: effect, isGeneralText: false)
    var assertion = engine.assertion(of: place)
    if assertion.experiencer != .patient { assertion.polarity = .absent }
    if assertion.polarity == .absent, let cue = assertion.cue, isReserved(from: cue.upperBound, to: place, mentions) {
      assertion.polarity = .unknown
    }
    return Answer(
      assertion: assertion,
      cue: (assertion.cue ?? assertion.contextCue).map {
        tokens[$0.lowerBound].range.lowerBound..<tokens[$0.upperBound - 1].range.upperBound
      })
  }

  /// Whether only what is new is denied: "no new nodule" leaves the old ones.
  private func isReserved(from start: Int, to place: Range<Int>, _ mentions: SentenceMentions) -> Bool {
    mentions.attributes.contains {
      $0.tokens.lowerBound >= start && $0.tokens.upperBound <= place.lowerBound && lexicon.flags($0.concept).contains(.leavesEarlier)
    }
  }

  /// Returns the first occurrence of the target's words in a run of tokens, marks between them passed over.
  private func place(in range: Range<Int>) -> Range<Int>? {
    let first = wanted[0].word
    for start in range where reader.tokens[start].word == first && reader.tokens[start].kind != .punctuation {
      var next = start
      var found = 0
      while next < range.upperBound, found < wanted.count {
        if reader.tokens[next].kind != .punctuation {
          guard reader.tokens[next].word == wanted[found].word else { break }
          found += 1
        }
        next += 1
      }
      if found == wanted.count { return start..<next }
    }
    return nil
  }
}

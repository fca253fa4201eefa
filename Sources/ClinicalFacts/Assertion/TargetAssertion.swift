import CaseDocument
package import Lexicon
import SourceText

/// Asserts given targets in given texts, sentence by sentence; reused from text to text.
package struct TargetAssertion {
  private let lexicon: Lexicon
  private var builder: DocumentBuilder
  private var tokenizer: Tokenizer<Vocabulary>

  /// Creates the service over a lexicon.
  package init(lexicon: Lexicon) {
    self.lexicon = lexicon
    builder = DocumentBuilder(lexicon: lexicon)
    tokenizer = Tokenizer(resolver: lexicon.vocabulary)
  }

  /// What a text says of a target, with the words of the cue that decided.
  package struct Answer: Sendable {
    /// The assertion status.
    package let assertion: Assertion
    /// The words of the cue, or nil.
    package let cue: String?
  }

  /// Returns what a text says of a target, or nil when the text does not hold the target's words.
  package mutating func answer(text: [UInt8], target: [UInt8]) -> Answer? {
    let side = builder.pair(id: "", path: "", original: text, report: []).original
    var wanted: [Token] = []
    tokenizer.tokenize(target, in: 0..<target.count, into: &wanted)
    let words = wanted.filter { $0.kind != .punctuation }.map(\.word)
    guard !words.isEmpty else { return nil }
    let finder = MentionFinder(lexicon: lexicon, tokens: side.tokens)
    for sentence in side.sentences {
      guard let place = place(of: words, in: sentence.tokens, tokens: side.tokens) else { continue }
      let mentions = finder.find(in: sentence.tokens)
      let engine = AssertionEngine(
        lexicon: lexicon, bytes: side.bytes, tokens: side.tokens, sentence: sentence.tokens, mentions: mentions,
        segment: Self.patientSegment(side.segments[sentence.segment]))
      var assertion = engine.assertion(of: place)
      if assertion.experiencer != .patient { assertion.polarity = .absent }
      let cue = assertion.cue.map { tokens in
        String(
          decoding: side.bytes[side.tokens[tokens.lowerBound].range.lowerBound..<side.tokens[tokens.upperBound - 1].range.upperBound],
          as: UTF8.self)
      }
      return Answer(assertion: assertion, cue: cue)
    }
    return nil
  }

  /// A single text is about its patient, whatever sort of section it looks like.
  private static func patientSegment(_ segment: Segment) -> Segment {
    var segment = segment
    segment.content = .patient
    return segment
  }

  /// The first occurrence of a run of words among the tokens of a sentence, marks between them passed over.
  private func place(of words: [WordID], in range: Range<Int>, tokens: [Token]) -> Range<Int>? {
    let content = range.filter { tokens[$0].kind != .punctuation }
    guard content.count >= words.count else { return nil }
    for start in 0...(content.count - words.count) where zip(words, content[start...]).allSatisfy({ $0 == tokens[$1].word }) {
      return content[start]..<(content[start + words.count - 1] + 1)
    }
    return nil
  }
}

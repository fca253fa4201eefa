package import Lexicon
import SourceText

/// Cuts a text that is no case into sentences: headings say what they announce, and nothing is taken for a report or for boilerplate.
///
/// It keeps its memory from text to text.
package struct PlainText {
  private let lexicon: Lexicon
  private var tokenizer: Tokenizer<Vocabulary>
  /// The tokens of the text read last.
  package private(set) var tokens: [Token] = []
  /// Its sentences; `segment` numbers `effects`.
  package private(set) var sentences: [Sentence] = []
  /// What the heading over each part says of everything in it.
  package private(set) var effects: [SectionHeading.Effect] = []

  /// Creates a reader of plain texts.
  package init(lexicon: Lexicon) {
    self.lexicon = lexicon
    tokenizer = Tokenizer(resolver: lexicon.vocabulary)
  }

  /// Reads a text of valid UTF-8.
  package mutating func read(_ bytes: [UInt8]) {
    tokens.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    effects.removeAll(keepingCapacity: true)
    tokenizer.tokenize(bytes, in: 0..<bytes.count, into: &tokens)
    let lines = LineScanner(lexicon: lexicon, bytes: bytes, tokens: tokens).plainLines()
    let splitter = SentenceSplitter(lexicon: lexicon, bytes: bytes, tokens: tokens)
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, Self.opened(by: lines[end]) == nil { end += 1 }
      effects.append(Self.opened(by: lines[start]) ?? .none)
      splitter.split(lines[start..<end], segment: effects.count - 1, into: &sentences)
      start = end
    }
  }

  /// Returns what the heading of a line says of what follows; nil for a line that opens no section.
  private static func opened(by line: TextLine) -> SectionHeading.Effect? {
    guard let heading = line.heading, heading.effect != .organ else { return nil }
    return heading.effect
  }
}

import CaseDocument
import Lexicon
import SourceText

/// The sentences in which an original speaks of the patient, each known by a hash of its normalised words.
struct OriginalSentences {
  /// One sentence.
  struct Item {
    /// The hash of the words.
    let key: UInt64
    /// The words as the lexicon numbers them.
    let words: [WordID]
    /// Where each word stands.
    let places: [ByteRange]
  }

  /// The sentences about the patient, in order.
  let items: [Item]
  /// The hashes of all sentences of the original, whatever they speak of: sections are not always recognised alike in two texts.
  let keys: Set<UInt64>
  private let side: SideText

  /// The fewest words of a sentence that can tell one case from another.
  private static let fewestWords = 4

  /// Collects the sentences of a case.
  init(_ document: CaseDocument) {
    let side = document.original
    var items: [Item] = []
    var keys: Set<UInt64> = []
    for sentence in side.sentences {
      let segment = side.segments[sentence.segment]
      let tokens = side.tokens[sentence.tokens].filter { $0.kind != .punctuation }
      guard segment.role == .original, tokens.count >= Self.fewestWords else { continue }
      let words = tokens.map(\.word)
      let item = Item(key: Self.hash(words), words: words, places: tokens.map(\.range))
      keys.insert(item.key)
      if segment.content == .patient { items.append(item) }
    }
    self.items = items
    self.keys = keys
    self.side = side
  }

  /// Returns some neighbouring words of a sentence as written, on one line.
  func text(of item: Item, words: Range<Int>) -> String {
    guard let first = item.places[words].first, let last = item.places[words].last else { return "" }
    let bytes = side.bytes[first.lowerBound..<last.upperBound].map { ASCII.isSpace($0) ? UInt8(ascii: " ") : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// FNV-1a over the word numbers; Swift's own hash differs from run to run.
  private static func hash(_ words: [WordID]) -> UInt64 {
    words.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1.raw)) &* 0x100_0000_01B3 }
  }
}

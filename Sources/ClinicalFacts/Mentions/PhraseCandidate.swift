import Lexicon

/// A phrase found in a sentence, with the meaning chosen for it, before it competes with others.
struct PhraseCandidate {
  /// The tokens, those in a gap included.
  var tokens: Range<Int>
  /// The meaning.
  var payload: Payload
  /// All meanings of the phrase.
  var payloads: Range<Int>
  /// The tokens in the gap; empty for a phrase without one.
  var gap: Range<Int>
}

/// The candidates of one sentence by what they compete for.
struct PhraseLayers {
  /// The layers: candidates of one compete, those of different ones do not.
  enum Layer: Int { case concepts, attributes, cues, normality, terms }

  var concepts: [PhraseCandidate] = []
  var attributes: [PhraseCandidate] = []
  var cues: [PhraseCandidate] = []
  var normality: [PhraseCandidate] = []
  var terms: [PhraseCandidate] = []

  /// Creates empty layers with room for what a sentence usually holds.
  init() {
    concepts.reserveCapacity(24)
    cues.reserveCapacity(12)
  }

  mutating func append(_ candidate: PhraseCandidate, to layer: Layer) {
    switch layer {
    case .concepts: concepts.append(candidate)
    case .attributes: attributes.append(candidate)
    case .cues: cues.append(candidate)
    case .normality: normality.append(candidate)
    case .terms: terms.append(candidate)
    }
  }
}

/// Which candidate holds each token of a sentence.
struct TokenOwners {
  private let base: Int
  private var owners: [Int32]

  init(_ sentence: Range<Int>) {
    base = sentence.lowerBound
    owners = [Int32](repeating: -1, count: sentence.count)
  }

  /// Returns the number of the candidate that holds a token, or nil.
  func owner(of token: Int) -> Int? {
    let owner = owners[token - base]
    return owner < 0 ? nil : Int(owner)
  }

  /// Gives some tokens to a candidate.
  mutating func give(_ tokens: Range<Int>, to number: Int) { for token in tokens { owners[token - base] = Int32(number) } }

  /// Returns the longest of some candidates so that none overlap, in order of position; of equally long ones the first.
  ///
  /// - Complexity: O(*n* log *n*) for *n* candidates.
  static func maximal(_ candidates: [PhraseCandidate], in sentence: Range<Int>) -> [PhraseCandidate] {
    let areApart = zip(candidates, candidates.dropFirst()).allSatisfy { $0.tokens.upperBound <= $1.tokens.lowerBound }
    if areApart { return candidates }
    var taken = TokenOwners(sentence)
    var kept: [PhraseCandidate] = []
    let byLength = candidates.sorted { ($1.tokens.count, $0.tokens.lowerBound) < ($0.tokens.count, $1.tokens.lowerBound) }
    for candidate in byLength where candidate.tokens.allSatisfy({ taken.owner(of: $0) == nil }) {
      taken.give(candidate.tokens, to: 0)
      kept.append(candidate)
    }
    kept.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    return kept
  }
}

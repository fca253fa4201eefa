import Lexicon
import SourceText

/// What each token of a sentence is to the search for clauses and scopes, found out once.
struct SentenceFeatures {
  /// What a token is.
  struct Feature: OptionSet {
    let rawValue: UInt16

    /// A finite verb or auxiliary.
    static let verb = Feature(rawValue: 1)
    /// A word inside the name of a thing.
    static let insideName = Feature(rawValue: 2)
    /// The first word of the name of a thing, or of a noun phrase outside the lexicon.
    static let startsName = Feature(rawValue: 4)
    /// The first word of a value on a scale of degree or size.
    static let degree = Feature(rawValue: 8)
    /// The first word of a cue that ends a list.
    static let endsList = Feature(rawValue: 16)
    /// The first word of a terminator.
    static let terminator = Feature(rawValue: 32)
    /// The first word of a negation.
    static let startsNegation = Feature(rawValue: 512)
    static let comma = Feature(rawValue: 64)
    static let semicolon = Feature(rawValue: 128)
    static let colon = Feature(rawValue: 256)
    static let openingParenthesis = Feature(rawValue: 1024)
    static let closingParenthesis = Feature(rawValue: 2048)
  }

  private let base: Int
  private var features: [Feature]

  /// Looks at the tokens of a sentence.
  init(lexicon: Lexicon, bytes: [UInt8], tokens: [Token], sentence: Range<Int>, mentions: SentenceMentions) {
    base = sentence.lowerBound
    features = [Feature](repeating: [], count: sentence.count)
    for mention in mentions.concepts {
      add(.startsName, at: mention.tokens.lowerBound)
      if mention.role == .form { for index in mention.tokens { add(.insideName, at: index) } }
    }
    for phrase in mentions.open { add(.startsName, at: phrase.tokens.lowerBound) }
    for value in mentions.attributes where lexicon.flags(value.concept).contains(.degree) { add(.degree, at: value.tokens.lowerBound) }
    for cue in mentions.cues {
      if Self.endsList(cue.cue.category) { add(.endsList, at: cue.tokens.lowerBound) }
      if cue.cue.category == .negation { add(.startsNegation, at: cue.tokens.lowerBound) }
      if cue.cue.category == .terminator { add(.terminator, at: cue.tokens.lowerBound) }
    }
    let verbs = VerbFinder(lexicon: lexicon, bytes: bytes, tokens: tokens)
    for index in sentence {
      if tokens[index].kind == .punctuation {
        if let mark = Self.mark(tokens[index], bytes) { add(mark, at: index) }
      } else if verbs.isVerb(index, isInsideName: self[index].contains(.insideName)) {
        add(.verb, at: index)
      }
    }
  }

  /// Returns what a token is; nothing for a token outside the sentence.
  subscript(index: Int) -> Feature {
    let offset = index - base
    return offset >= 0 && offset < features.count ? features[offset] : []
  }

  /// Returns whether a verb of a sentence tells of the past: "was", "had", "resolved".
  func hasPastVerb(in sentence: Range<Int>, lexicon: Lexicon, bytes: [UInt8], tokens: [Token]) -> Bool {
    sentence.contains { index in
      guard self[index].contains(.verb) else { return false }
      let word = tokens[index].word
      return lexicon.functionWords.past.contains(word) || bytes[tokens[index].range.upperBound - 1] | 0x20 == UInt8(ascii: "d")
    }
  }

  private mutating func add(_ feature: Feature, at index: Int) {
    let offset = index - base
    if offset >= 0, offset < features.count { features[offset].insert(feature) }
  }

  private static func endsList(_ category: Cue.Category) -> Bool {
    switch category {
    case .terminator, .exception, .possible, .probable, .diagnosisIntroduction: true
    default: false
    }
  }

  private static func mark(_ token: Token, _ bytes: [UInt8]) -> Feature? {
    guard token.range.count == 1 else { return nil }
    return switch bytes[token.range.lowerBound] {
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "("): .openingParenthesis
    case UInt8(ascii: ")"): .closingParenthesis
    default: nil
    }
  }
}

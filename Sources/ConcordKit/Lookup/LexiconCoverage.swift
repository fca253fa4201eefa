import CaseDocument
package import Lexicon

/// How much of the noun phrases of some texts the lexicon knows.
///
/// A noun phrase is a maximal run of content words: no function words, verbs, adverbs, numbers or single letters. Its head is its last
/// word. The phrase is known when its head lies in a match of the lexicon: a concept, a scale value, a cue, a normality phrase or a term.
/// It is covered when each of its words does. A phrase whose head no match holds but which `words.tsv` lists as general English (hospital,
/// shape, question) is neither known nor unknown and not among the phrases that are counted.
package struct LexiconCoverage {
  /// The number of phrases that are counted.
  package private(set) var phrases = 0
  /// The number of phrases whose head is known.
  package private(set) var known = 0
  /// The number of phrases of which each word is known or general English.
  package private(set) var covered = 0
  /// The number of phrases left out because their head is general English.
  package private(set) var general = 0

  private let lexicon: Lexicon
  private var builder: DocumentBuilder
  private var unknown: [WordID: (head: String, count: Int)] = [:]

  /// Creates an empty count.
  package init(lexicon: Lexicon) {
    self.lexicon = lexicon
    builder = DocumentBuilder(lexicon: lexicon)
  }

  /// Counts the noun phrases of a text.
  package mutating func add(_ bytes: [UInt8]) {
    let side = builder.pair(id: "", path: "", original: bytes, report: []).original
    let reader = NounPhraseReader(lexicon: lexicon, side: side)
    for sentence in side.sentences {
      for phrase in reader.phrases(in: sentence.tokens) { count(phrase, of: side) }
    }
  }

  /// Returns the most frequent heads that the lexicon does not know, with their counts; equal ones in the order of the alphabet.
  package func unknownHeads(_ limit: Int) -> [(head: String, count: Int)] {
    Array(unknown.values.sorted { ($1.count, $0.head) < ($0.count, $1.head) }.prefix(max(0, limit)))
  }

  private mutating func count(_ phrase: NounPhraseReader.Phrase, of side: SideText) {
    let head = side.tokens[phrase.tokens.upperBound - 1]
    if !phrase.isHeadKnown, lexicon.classes(of: head.word).contains(.general) {
      general += 1
      return
    }
    phrases += 1
    if phrase.isHeadKnown { known += 1 }
    if phrase.isCovered { covered += 1 }
    if !phrase.isHeadKnown {
      let surface = side.text(head.range).lowercased()
      unknown[head.word, default: (surface, 0)].count += 1
    }
  }
}

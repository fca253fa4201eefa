package import SourceText

/// The vocabulary of radiology: words, phrases, concepts with their hierarchies, cues and headings.
///
/// Immutable and shared by all workers. Loading maps the embedded image; only cues, normality phrases,
/// headings, terms and spelling are read into Swift values.
package final class Lexicon: Sendable {
  /// The words.
  package let vocabulary: Vocabulary
  /// The words that the mechanism asks for.
  package let functionWords: FunctionWords
  private let image: LexiconImage
  private let trie: PhraseTrie
  private let strings: MappedArray<UInt8>
  private let payloadTable: MappedArray<UInt32>
  private let concepts: MappedArray<UInt32>
  private let lists: MappedArray<UInt32>
  private let conceptSlots: MappedArray<UInt32>
  private let wordClasses: MappedArray<UInt32>
  /// The cues, by number.
  package let cues: [Cue]
  /// The normality phrases, by number.
  package let normality: [NormalityPhrase]
  /// The headings, by number.
  package let headings: [SectionHeading]
  /// The terms, by number.
  package let terms: [Term]

  /// Creates a lexicon over a compiled image.
  ///
  /// - Throws: `LexiconError.image` when the image is of another version.
  package init(image bytes: MappedArray<UInt8>) throws(LexiconError) {
    let image = try LexiconImage(bytes)
    let reader = ImageReader(image: image)
    self.image = image
    vocabulary = Vocabulary(image: image, spelling: reader.spelling(), prefixes: reader.prefixes())
    functionWords = FunctionWords(vocabulary)
    trie = PhraseTrie(image: image)
    strings = image.data(.strings)
    payloadTable = image.numbers(.payloads)
    concepts = image.numbers(.concepts)
    lists = image.numbers(.lists)
    conceptSlots = image.numbers(.conceptSlots)
    wordClasses = image.numbers(.wordClasses)
    cues = reader.cues()
    normality = reader.normality()
    headings = reader.headings()
    terms = reader.terms()
  }

  /// The lexicon that is built into the program.
  package static let embedded: Result<Lexicon, LexiconError> = {
    do throws(LexiconError) { return .success(try Lexicon(image: EmbeddedData.lexiconImage)) } catch { return .failure(error) }
  }()

  /// The number of concepts.
  package var conceptCount: Int { concepts.count / ConceptRecord.stride }

  /// Returns the concept with a number.
  package func concept(_ id: ConceptID) -> Concept {
    Concept(
      id: id, name: string(field(id, ConceptRecord.name)), label: string(field(id, ConceptRecord.label)), kind: kind(id), flags: flags(id),
      order: order(id), group: string(field(id, ConceptRecord.group)))
  }

  /// Returns the preferred form of a concept.
  package func label(_ id: ConceptID) -> String { string(field(id, ConceptRecord.label)) }

  /// Returns the identifier of a concept's row.
  package func name(_ id: ConceptID) -> String { string(field(id, ConceptRecord.name)) }

  /// Returns what sort of thing a concept is.
  package func kind(_ id: ConceptID) -> ConceptKind { ConceptKind(rawValue: UInt32(field(id, ConceptRecord.kind))) ?? .observation }

  /// Returns the properties of a concept.
  package func flags(_ id: ConceptID) -> Concept.Flags { Concept.Flags(rawValue: UInt32(field(id, ConceptRecord.flags))) }

  /// Returns the rank of a concept on its scale, from 1; 0 for none.
  package func order(_ id: ConceptID) -> Int { field(id, ConceptRecord.order) }

  /// Returns a number that two concepts share when they belong to the same scale or axis; 0 for none.
  package func groupKey(_ id: ConceptID) -> Int { field(id, ConceptRecord.group) }

  /// Returns one of a concept's lists.
  package func list(_ list: ConceptList, of id: ConceptID) -> ConceptIDList {
    ConceptIDList(lists: lists, position: field(id, ConceptRecord.firstList + list.rawValue))
  }

  /// Returns whether a concept is the other or a kind of it.
  ///
  /// - Complexity: O(log *ancestors*).
  package func isA(_ id: ConceptID, _ other: ConceptID) -> Bool { id == other || list(.ancestors, of: id).contains(other) }

  /// Returns whether a structure is the other, a kind of it, or part of it.
  ///
  /// - Complexity: O(log *wholes*).
  package func isPart(_ id: ConceptID, of whole: ConceptID) -> Bool { isA(id, whole) || list(.wholes, of: id).contains(whole) }

  /// Returns the concept with an identifier of the tables, or nil.
  package func concept(named name: String) -> ConceptID? {
    guard conceptSlots.count > 0 else { return nil }
    let bytes = Array(name.utf8)
    let mask = conceptSlots.count - 1
    var slot = Int(truncatingIfNeeded: WordHash.of(bytes[...])) & mask
    while conceptSlots[slot] != 0 {
      let id = ConceptID(Int(conceptSlots[slot] - 1))
      if self.name(id) == name { return id }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Returns all forms of a concept as written in its table.
  package func forms(of id: ConceptID) -> [String] {
    let table = image.numbers(.conceptForms)
    let list = ConceptIDList(lists: lists, position: Int(table[Int(id.index)]))
    return list.map { string(Int($0.index)) }
  }

  /// Returns the closed classes of a word.
  package func classes(of word: WordID) -> WordClass {
    word.isKnown && word.index < wordClasses.count ? WordClass(rawValue: wordClasses[word.index]) : []
  }

  /// Returns the number of an English word of the tables; a word that no table holds gets the number of an unknown word.
  package func word(_ text: String) -> WordID { vocabulary.resolve(Array(text.utf8)[...]) }

  /// Returns the payload with a number.
  package func payload(_ number: Int) -> Payload {
    let base = number * 3
    return Payload(
      target: Payload.Target(rawValue: payloadTable[base] >> 8) ?? .concept,
      role: Payload.Role(rawValue: payloadTable[base] & 0xFF) ?? .form,
      index: Int(payloadTable[base + 1]), needs: Int(payloadTable[base + 2]))
  }

  /// Returns the context words of a payload, one of which a text must hold; empty for none.
  package func needs(_ payload: Payload) -> [WordID] {
    payload.needs == 0 ? [] : ConceptIDList(lists: lists, position: payload.needs).map { WordID(raw: $0.index) }
  }

  /// Calls `body` with every phrase that starts at a token; one adverb, or right or left, may stand between its words.
  ///
  /// - Complexity: O(length of the longest phrase), times two for each word that belongs to a phrase class.
  package func phrases(startingAt start: Int, in tokens: [Token], end: Int, _ body: (PhraseMatch) -> Void) {
    let word = tokens[start].word
    walk(trie.root(word), start: start, next: start + 1, tokens: tokens, end: end, body)
    if let shared = trie.phraseClass(of: word) {
      walk(trie.root(shared), start: start, next: start + 1, tokens: tokens, end: end, body)
    }
  }

  private func walk(_ node: Int, start: Int, next: Int, tokens: [Token], end: Int, _ body: (PhraseMatch) -> Void) {
    var node = node
    var next = next
    while node != 0 {
      let payloads = trie.payloads(at: node)
      if !payloads.isEmpty {
        body(
          PhraseMatch(
            first: UInt32(start), end: UInt32(next), payloadStart: UInt32(payloads.lowerBound), payloadEnd: UInt32(payloads.upperBound)))
      }
      guard next < end else { return }
      let word = tokens[next].word
      if let shared = trie.phraseClass(of: word) {
        walk(trie.child(of: node, shared), start: start, next: next + 1, tokens: tokens, end: end, body)
      }
      let child = trie.child(of: node, word)
      if next > start, classes(of: word).contains(.adverb), next + 1 < end {
        // A phrase that holds the adverb itself comes before one that only allows it.
        walk(child, start: start, next: next + 1, tokens: tokens, end: end, body)
        let following = tokens[next + 1].word
        let after = trie.child(of: node, following)
        let shared = after == 0 ? trie.phraseClass(of: following).map { trie.child(of: node, $0) } ?? 0 : after
        return walk(shared, start: start, next: next + 2, tokens: tokens, end: end, body)
      }
      node = child
      next += 1
    }
  }

  private func field(_ id: ConceptID, _ offset: Int) -> Int { Int(concepts[Int(id.index) * ConceptRecord.stride + offset]) }

  /// Returns the string with a number of the names section.
  private func string(_ reference: Int) -> String { ImageReader(image: image).string(reference) }
}

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
  /// The reference ranges of laboratory tests.
  package let laboratoryNorms: [ConceptID: LaboratoryNorm]
  /// The diseases whose names are laboratory results; `none` for a vocabulary without them.
  package let metabolicDisease: ConceptID
  /// Diseases of the blood, whose names tell a laboratory result too.
  package let hematologicDisease: ConceptID

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
    laboratoryNorms = reader.laboratory()
    metabolicDisease = Self.concept(named: "metabolic-disease", conceptSlots, concepts, reader) ?? .none
    hematologicDisease = Self.concept(named: "hematologic-disease", conceptSlots, concepts, reader) ?? .none
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

  /// Returns the property that a value of a scale describes, such as `margin` or `signal-t2`; empty for other concepts.
  package func property(_ id: ConceptID) -> String { string(field(id, ConceptRecord.property)) }

  /// Returns one of a concept's lists.
  package func list(_ list: ConceptList, of id: ConceptID) -> ConceptIDList {
    ConceptIDList(
      lists: lists, position: field(id, ConceptRecord.firstList + list.rawValue), isSorted: list == .ancestors || list == .wholes)
  }

  /// Returns whether a concept is the other or a kind of it.
  ///
  /// - Complexity: O(log *ancestors*).
  package func isA(_ id: ConceptID, _ other: ConceptID) -> Bool { id == other || list(.ancestors, of: id).contains(other) }

  /// Returns whether a concept is one of some others or a kind of one.
  package func isA(_ id: ConceptID, _ others: [ConceptID]) -> Bool { others.contains { isA(id, $0) } }

  /// Returns whether a structure is the other, a kind of it, or part of it.
  ///
  /// - Complexity: O(log *wholes*).
  package func isPart(_ id: ConceptID, of whole: ConceptID) -> Bool { isA(id, whole) || list(.wholes, of: id).contains(whole) }

  /// Returns the concept with an identifier of the tables, or nil.
  package func concept(named name: String) -> ConceptID? {
    Self.concept(named: name, conceptSlots, concepts, ImageReader(image: image))
  }

  private static func concept(
    named name: String, _ slots: MappedArray<UInt32>, _ concepts: MappedArray<UInt32>, _ reader: ImageReader
  ) -> ConceptID? {
    guard slots.count > 0 else { return nil }
    let bytes = Array(name.utf8)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: WordHash.of(bytes[...])) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot] - 1)
      if reader.string(Int(concepts[number * ConceptRecord.stride + ConceptRecord.name])) == name { return ConceptID(number) }
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

  /// Returns the words of the vocabulary that some tokens hold.
  package func words(of tokens: [Token]) -> WordBag { WordBag(tokens, wordCount: wordClasses.count) }

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

  /// The most words that the gap of a phrase written with "…" spans.
  package static let longestGap = 8

  /// Calls `body` with every phrase that starts at a token, shortest first; one adverb may stand between its words.
  ///
  /// A form that begins with a hyphen matches only where a hyphen joins it to the word before; "…" in a form stands for one to
  /// `longestGap` words.
  ///
  /// - Complexity: O(length of the longest phrase), times two for each word that belongs to a phrase class, times `longestGap` where a
  ///   form has a gap.
  package func phrases(startingAt start: Int, in tokens: [Token], end: Int, _ body: (PhraseMatch) -> Void) {
    let word = tokens[start].word
    let walk = PhraseWalk(trie: trie, classes: wordClasses, tokens: tokens, comma: functionWords.comma, start: start, end: end)
    let root = trie.root(word)
    if root != 0 { walk.follow(root, from: start + 1, gap: nil, body) }
    if let shared = trie.phraseClass(of: word) {
      let root = trie.root(shared)
      if root != 0 { walk.follow(root, from: start + 1, gap: nil, body) }
    }
    if tokens[start].flags.contains(.hyphenated), case let hyphen = trie.root(functionWords.hyphen), hyphen != 0 {
      let joined = trie.child(of: hyphen, word)
      if joined != 0 { walk.follow(joined, from: start + 1, gap: nil, body) }
    }
  }

  /// Returns a field of a concept's record; 0 where there is no concept.
  private func field(_ id: ConceptID, _ offset: Int) -> Int {
    id == .none ? 0 : Int(concepts[Int(id.index) * ConceptRecord.stride + offset])
  }

  /// Returns the string with a number of the names section.
  private func string(_ reference: Int) -> String { ImageReader(image: image).string(reference) }
}

import Lexicon
import SourceText
import Testing

@Suite("Finding phrases")
struct PhraseMatchingTests {
  private let tables = SmallTables().adding(
    "observations.tsv", "mass / - / - / mass / - / no", "soft-tissue-mass / mass / - / soft tissue mass / - / no",
    "edema / - / - / edema / edematous / no", "metastasis / - / - / metastasis | mets{needs: cancer, tumor} / - / no"
  )
  .adding("spelling.tsv", "oed / ed", "tumour / tumor").adding("plurals.tsv", "metastases / metastasis")
  .adding("cues.tsv", "is not seen / negation / backward / clause").adding(
    "phrase-classes.tsv", "be / is | are | was", "seen / seen | noted | found")

  /// Returns each phrase found as the words it covers with the concept or the target that it stands for.
  private func matches(_ text: String, in lexicon: Lexicon) -> [String] {
    var tokenizer = Tokenizer(resolver: lexicon.vocabulary)
    var tokens: [Token] = []
    let bytes = Array(text.utf8)
    tokenizer.tokenize(bytes, in: 0..<bytes.count, into: &tokens)
    var found: [String] = []
    for start in tokens.indices {
      lexicon.phrases(startingAt: start, in: tokens, end: tokens.count) { match in
        let words = bytes[tokens[match.tokens.lowerBound].range.lowerBound..<tokens[match.tokens.upperBound - 1].range.upperBound]
        for payload in match.payloads.map(lexicon.payload) {
          let meaning = payload.target == .concept ? lexicon.name(ConceptID(payload.index)) : "\(payload.target)"
          found.append("\(String(decoding: words, as: UTF8.self)) = \(meaning)")
        }
      }
    }
    return found
  }

  @Test("Every phrase is found, shorter before longer, and phrases inside phrases too")
  func nested() throws {
    #expect(try matches("A soft tissue mass.", in: tables.lexicon()) == ["soft tissue mass = soft-tissue-mass", "mass = mass"])
  }

  @Test(
    "Case, hyphens, spelling and number make no difference", arguments: ["Soft-tissue masses", "SOFT TISSUE MASS", "soft\ntissue mass"])
  func variants(text: String) throws {
    #expect(try matches(text, in: tables.lexicon()).count == 2)
  }

  @Test("British spelling and irregular plurals lead to the same concept")
  func spelling() throws {
    #expect(try matches("oedema", in: tables.lexicon()) == ["oedema = edema"])
    #expect(try matches("oedematous", in: tables.lexicon()) == ["oedematous = edema"])
    #expect(try matches("Metastases", in: tables.lexicon()) == ["Metastases = metastasis"])
  }

  @Test("Each word of a phrase class stands for all of them", arguments: ["is not seen", "are not found", "was not noted", "are not seen"])
  func phraseClasses(text: String) throws {
    #expect(try matches("A mass \(text) today", in: tables.lexicon()) == ["mass = mass", "\(text) = cue"])
  }

  @Test(
    "Words that part a phrase, and words of other length, prevent a match",
    arguments: ["soft mass tissue", "soft, tissue", "massive", "tissue"])
  func misses(text: String) throws {
    #expect(try !matches(text, in: tables.lexicon()).contains { $0.hasSuffix("soft-tissue-mass") })
  }

  @Test("A form that needs a context word names the words it needs")
  func needs() throws {
    let lexicon = try tables.lexicon()
    var tokenizer = Tokenizer(resolver: lexicon.vocabulary)
    var tokens: [Token] = []
    tokenizer.tokenize(Array("mets".utf8), in: 0..<4, into: &tokens)
    var needed: [WordID] = []
    lexicon.phrases(startingAt: 0, in: tokens, end: 1) { match in
      for payload in match.payloads.map(lexicon.payload) { needed += lexicon.needs(payload) }
    }
    #expect(needed == [lexicon.word("cancer"), lexicon.word("tumour")])
  }

  @Test("A phrase never reaches beyond the end that was given")
  func end() throws {
    let lexicon = try tables.lexicon()
    var tokenizer = Tokenizer(resolver: lexicon.vocabulary)
    var tokens: [Token] = []
    tokenizer.tokenize(Array("soft tissue mass".utf8), in: 0..<16, into: &tokens)
    var count = 0
    lexicon.phrases(startingAt: 0, in: tokens, end: 2) { _ in count += 1 }
    #expect(count == 0)
  }

  @Test(
    "“…” spans one to eight words, commas among them, but no other mark",
    arguments: [
      ("favor mass over edema", true), ("favor a, b, c and mass over edema", true), ("favor over edema", false),
      ("favor a b c d e f g h over edema", true), ("favor a b c d e f g h i over edema", false), ("favor mass; over edema", false),
    ])
  func gaps(text: String, isFound: Bool) throws {
    let lexicon = try tables.adding("cues.tsv", "favor … over / rejected-diagnosis / forward / clause").lexicon()
    #expect(matches(text, in: lexicon).contains { $0.hasSuffix("= cue") } == isFound)
  }

  @Test(
    "a form that begins with a hyphen needs one in the text",
    arguments: [("edema-free", true), ("edema free", false), ("free edema", false)])
  func hyphens(text: String, isFound: Bool) throws {
    let lexicon = try tables.adding("cues.tsv", "-free / negation / backward / tokens:2").lexicon()
    #expect(matches(text, in: lexicon).contains { $0.hasSuffix("= cue") } == isFound)
  }
}

import Lexicon
import Testing

@Suite("Variants that the compiler derives")
struct DerivationTests {
  private let tables = SmallTables().adding(
    "anatomy.tsv", "renal-artery / - / - / yes / renal artery", "gallbladder-wall / - / - / no / gallbladder wall",
    "liver / - / - / no / liver"
  )
  .adding(
    "observations.tsv", "renal-artery-stenosis / - / renal-artery / renal artery stenosis / - / no",
    "wall-thickening / - / gallbladder-wall / thickening of the gallbladder wall / - / no",
    "bosniak-two / - / liver / Bosniak IIF cyst | cyst of type III / - / no",
    "sponge / - / liver / sponge of liver narrowing IV route / - / no"
  )
  .adding(
    "derivations.tsv", "stenosis / narrowing / stenotic | narrowed / no", "thickening / - / thickened / no",
    "fracture / - / fractured / yes",
    "sclerosis / - / sclerotic / no"
  )
  .adding("phrase-classes.tsv", "is / is | appears | are")

  /// Returns the names of the concepts that a whole text stands for, with the role of the phrase.
  private func concepts(_ text: String, in lexicon: Lexicon) -> [String] {
    var tokenizer = Tokenizer(resolver: lexicon.vocabulary)
    var tokens: [Token] = []
    let bytes = Array(text.utf8)
    tokenizer.tokenize(bytes, in: 0..<bytes.count, into: &tokens)
    var found: [String] = []
    guard !tokens.isEmpty else { return found }
    lexicon.phrases(startingAt: 0, in: tokens, end: tokens.count) { match in
      guard match.tokens == tokens.indices else { return }
      found += match.payloads.map(lexicon.payload).map { "\(lexicon.name(ConceptID($0.index))) \($0.role)" }
    }
    return found
  }

  @Test(
    "A process in a structure is named in every regular way",
    arguments: [
      ("stenosis of the renal artery", ""), ("renal artery stenosis", "renal-artery-stenosis form"),
      ("renal artery narrowing", "renal-artery-stenosis form"), ("stenotic renal artery", "renal-artery-stenosis derived"),
      ("narrowed renal arteries", "renal-artery-stenosis derived"), ("renal artery is narrowed", "renal-artery-stenosis derived"),
      ("renal arteries appear stenotic", ""), ("gallbladder wall thickening", "wall-thickening form"),
      ("gallbladder wall appears thickened", "wall-thickening derived"), ("thickened gallbladder wall", "wall-thickening derived"),
      ("narrowed liver", ""), ("Bosniak 2F cyst", ""), ("cyst of type 3", "bosniak-two form"),
    ])
  func variants(text: String, expected: String) throws {
    #expect(concepts(text, in: try tables.lexicon()) == (expected.isEmpty ? [] : [expected]), "\(text)")
  }

  @Test("Words assert named diseases only where their row says so")
  func diagnoses() throws {
    let lexicon = try tables.adding("diagnoses.tsv", "fracture-of-it / - / liver / liver fracture", "disease / - / liver / liver sclerosis")
      .lexicon()
    #expect(concepts("fractured liver", in: lexicon) == ["fracture-of-it derived"])
    #expect(concepts("liver sclerosis", in: lexicon) == ["disease form"] && concepts("sclerotic liver", in: lexicon).isEmpty)
  }

  @Test("Of two concepts with the same variant the more general one gets it, and none when they are strangers")
  func rivals() throws {
    let related = tables.adding(
      "observations.tsv", "tear / - / liver / liver thickening / - / no", "kind / tear / liver / thickening of the liver / - / no")
    #expect(concepts("thickened liver", in: try related.lexicon()) == ["tear derived"])
    let strangers = tables.adding(
      "observations.tsv", "one / - / liver / liver thickening / - / no", "two / - / liver / thickening of the liver / - / no")
    #expect(concepts("thickened liver", in: try strangers.lexicon()).isEmpty)
  }

  @Test("What a table says goes before what is derived")
  func precedence() throws {
    let own = tables.adding("observations.tsv", "other / - / - / stenotic renal artery / - / no")
    #expect(concepts("stenotic renal artery", in: try own.lexicon()) == ["other form"])
  }

  @Test(
    "Roman and Arabic numerals of a scale stand for each other",
    arguments: [
      ("type II", "type 2"), ("grade 4", "grade IV"), ("stage IIIb", "stage 3b"), ("Bosniak IIF", "Bosniak 2F"), ("zone 1", "zone I"),
    ])
  func numerals(written: String, other: String) throws {
    let lexicon = try SmallTables().adding("observations.tsv", "graded / - / - / \(written) / - / no").lexicon()
    #expect(concepts(written, in: lexicon) == ["graded form"] && concepts(other, in: lexicon) == ["graded form"])
  }

  @Test("A numeral that belongs to no scale is left alone", arguments: [("IV contrast", "4 contrast"), ("post IV line", "post 4 line")])
  func otherNumerals(written: String, other: String) throws {
    let lexicon = try SmallTables().adding("observations.tsv", "graded / - / - / \(written) / - / no").lexicon()
    #expect(concepts(other, in: lexicon).isEmpty)
  }
}

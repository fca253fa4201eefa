import Lexicon
import SourceText
import Testing

@Suite("Cutting text into words")
struct TokenizerTests {
  private let lexicon: Lexicon

  init() throws { lexicon = try Lexicon.embedded.get() }

  private func tokens(_ text: String) -> [Token] {
    var tokenizer = Tokenizer(resolver: lexicon.vocabulary)
    var tokens: [Token] = []
    let bytes = Array(text.utf8)
    tokenizer.tokenize(bytes, in: 0..<bytes.count, into: &tokens)
    return tokens
  }

  private func words(_ text: String) -> [WordID] { tokens(text).map(\.word) }

  private func written(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return tokens(text).map { String(decoding: bytes[$0.range.range], as: UTF8.self) }
  }

  @Test(
    "Words are cut where a reader would cut them",
    arguments: [
      ("Right-sided pleural effusion.", ["Right", "sided", "pleural", "effusion", "."]),
      ("intra-muscular", ["intra-muscular"]),
      ("No fracture, no clot", ["No", "fracture", ",", "no", "clot"]),
      ("3.5 cm x 2,5 cm", ["3.5", "cm", "x", "2,5", "cm"]),
      ("99mTc medronate", ["99mTc", "medronate"]),
      ("12mm", ["12", "mm"]),
      ("It cannot be excluded", ["It", "can", "not", "be", "excluded"]),
      ("It isn't seen", ["It", "is", "n't", "seen"]),
      ("the patient's knee", ["the", "patient", "knee"]),
      ("the patient’s knee", ["the", "patient", "knee"]),
      ("L4/L5", ["L4", "/", "L5"]),
      ("(fat) [fluid]", ["(", "fat", ")", "[", "fluid", "]"]),
      ("2nd rib", ["2nd", "rib"]),
      ("", []), (" \n\t ", []), ("\u{200B}", []),
    ] as [(String, [String])])
  func cutting(text: String, expected: [String]) {
    #expect(written(text) == expected)
  }

  @Test(
    "Spellings of one word lead to one number",
    arguments: [
      ("intra-muscular", "intramuscular"), ("oedema", "edema"), ("Œdema", "oedema"), ("haemorrhage", "hemorrhage"),
      ("vertebrae", "vertebra"),
      ("nodules", "nodule"), ("metastases", "metastasis"), ("calcifications", "Calcification"), ("EFFUSION", "effusion"),
      ("calci\u{AD}fication", "calcification"), ("\u{FB01}brosis", "fibrosis"), ("ﬂuid", "fluid"), ("patient's", "patient"),
      ("patient’s", "patient"), ("tumour", "tumor"), ("foetus", "fetus"), ("diverticula", "diverticulum"), ("biopsies", "biopsy"),
      ("Sjögren", "Sjogren"), ("non‑displaced", "non-displaced"), ("colour", "color"), ("leukaemia", "leukemia"), ("caecum", "cecum"),
      ("pre-sacral", "presacral"), ("apices", "apex"), ("foramina", "foramen"), ("β-thalassemia", "beta-thalassemia"),
      ("α angle", "alpha angle"), ("Δ", "δ"), ("θ", "Theta"), ("stage Ⅲ", "stage III"), ("grade ⅳ", "grade IV"),
      ("\u{FB06}enosis", "stenosis"),
      ("\u{FB00}usion", "ffusion"), ("C5—C6", "C5–C6"), ("T1−weighted", "T1-weighted"),
    ])
  func folding(first: String, second: String) {
    #expect(words(first) == words(second), "“\(first)” and “\(second)”")
  }

  @Test(
    "Different words keep different numbers",
    arguments: [
      ("mass", "mas"), ("pancreas", "pancrea"), ("left", "right"), ("hypertension", "hypotension"), ("ileum", "ilium"), ("pelvis", "pelvi"),
    ])
  func difference(first: String, second: String) {
    #expect(words(first) != words(second))
  }

  @Test("“cannot” and “isn’t” hold the word “not”", arguments: ["cannot", "isn't", "isn’t", "can't", "won't", "doesn't", "CANNOT"])
  func negations(text: String) {
    #expect(words(text).last == lexicon.word("not"))
  }

  @Test("Hyphens join two words of their own without a token between them")
  func hyphen() {
    let pair = tokens("sheet-like")
    #expect(pair.map { $0.flags.contains(.hyphenated) } == [false, true])
    #expect(tokens("effusion - small").contains { $0.kind == .punctuation })
  }

  @Test("Case, lines and paragraphs are noted")
  func flags() {
    let list = tokens("MRI of the Knee\nnext\r\n\r\nlast")
    #expect(list[0].flags.isSuperset(of: [.allCapitals, .capitalized, .startsLine, .startsParagraph]))
    #expect(list[3].flags.contains(.capitalized) && !list[3].flags.contains(.allCapitals))
    #expect(list[4].flags.contains(.startsLine) && !list[4].flags.contains(.startsParagraph))
    #expect(list[5].flags.contains(.startsParagraph))
  }

  @Test(
    "The ranges of all tokens lie in the text, hold bytes and rise",
    arguments: [
      "A 54-year-old woman’s CT: 3.5 × 2,5 cm (Fig. 2a).", "🩻 left\u{AD}over ﬁbrosis—no “mass”…",
      "can't cannot isn’t won't 1st 99mTc 12mm ½",
      "\u{FEFF}a\u{200B}b\r\rc\u{2028}d e.g. i.v. L4/5 T2*-w", "骨折 Bruch fractură перелом", "' '' - -- -a a- 'tis s'", "1,2,3.4.5, .5 5.",
    ])
  func ranges(text: String) {
    let count = text.utf8.count
    var last = 0
    for token in tokens(text) {
      #expect(token.range.lowerBound >= last && !token.range.isEmpty && token.range.upperBound <= count)
      last = token.range.upperBound
    }
  }

  @Test("Whatever dash joins two words, they stay two words, and a number keeps its decimal comma", arguments: 2...40)
  func marks(number: Int) {
    for dash in ["-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}", "\u{FF0D}"] {
      #expect(words("sheet\(dash)like") == words("sheet-like"), "\(dash)")
    }
    for text in ["\(number),5", "\(number).5"] {
      #expect(tokens("a \(text) cm cyst").map(\.kind) == [.word, .number, .word, .word], "\(text)")
    }
    for fraction in ["½", "¼", "¾", "⅓", "⅔"] { #expect(tokens("\(number) \(fraction) cm").map(\.kind) == [.number, .number, .word]) }
  }

  @Test("Only the given part of the text is cut")
  func part() {
    var tokenizer = Tokenizer(resolver: lexicon.vocabulary)
    var tokens: [Token] = []
    tokenizer.tokenize(Array("left right left".utf8), in: 5..<10, into: &tokens)
    #expect(tokens.map(\.range) == [ByteRange(5, 10)])
  }
}

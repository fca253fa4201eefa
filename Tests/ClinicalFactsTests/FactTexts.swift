import CaseDocument
import ClinicalFacts
import Foundation
import Lexicon

/// Facts of short texts, for tests.
struct FactTexts {
  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  let lexicon: Lexicon

  init() throws { lexicon = try Lexicon.embedded.get() }

  func document(_ text: String) -> CaseDocument {
    var builder = DocumentBuilder(lexicon: lexicon)
    return builder.pair(id: "case", path: "case.txt", original: Array(text.utf8), report: [])
  }

  func set(_ text: String) -> FactSet {
    FactExtractor(lexicon: lexicon, core: CoreConcepts(lexicon: lexicon)).facts(of: document(text).original, role: .original)
  }

  /// Returns the facts of a text whose subject is, or is a kind of, a concept that a phrase stands for.
  func facts(_ text: String, about phrase: String) -> [Fact] {
    let wanted = concepts(phrase)
    return set(text).facts.filter { fact in
      fact.kind == .concept && fact.subject != .none && wanted.contains { lexicon.isA(fact.subject, $0) }
    }
  }

  /// Returns the concepts that a text, taken as one phrase, can stand for.
  func concepts(_ phrase: String) -> Set<ConceptID> {
    var tokenizer = Tokenizer(resolver: lexicon.vocabulary)
    var tokens: [Token] = []
    let bytes = Array(phrase.utf8)
    tokenizer.tokenize(bytes, in: 0..<bytes.count, into: &tokens)
    var found: Set<ConceptID> = []
    lexicon.phrases(startingAt: 0, in: tokens, end: tokens.count) { match in
      guard match.tokens == tokens.indices else { return }
      for payload in match.payloads.map(lexicon.payload) where payload.target == .concept { found.insert(ConceptID(payload.index)) }
    }
    return found
  }

  /// Returns whether a place is, or is part of, what a phrase names.
  func isPart(_ site: Site, of phrase: String) -> Bool {
    concepts(phrase).contains { whole in
      lexicon.isPart(site.anatomy, of: whole) || (site.within != .none && lexicon.isPart(site.within, of: whole))
    }
  }

  /// Returns the rows of a table of `Fixtures/` without its header and comments.
  static func rows(_ name: String) -> [[String]] {
    guard let text = try? String(contentsOf: fixtures.appending(path: name), encoding: .utf8) else { return [] }
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst().map { $0.split(separator: "\t").map(String.init) }
  }
}

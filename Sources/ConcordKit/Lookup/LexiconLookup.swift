package import Lexicon
import SourceText

/// Shows the concepts that a word or phrase names.
package struct LexiconLookup {
  private let lexicon: Lexicon

  /// Creates a lookup.
  package init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Returns a description of each concept that the whole phrase names, or that has the phrase as its identifier.
  package func descriptions(of phrase: String) -> [String] {
    var ids: [ConceptID] = []
    func add(_ id: ConceptID) { if !ids.contains(id) { ids.append(id) } }
    if let id = lexicon.concept(named: phrase) { add(id) }
    let bytes = Array(phrase.utf8)
    var tokens: [Token] = []
    var tokenizer = Tokenizer(resolver: lexicon.vocabulary)
    tokenizer.tokenize(bytes, in: 0..<bytes.count, into: &tokens)
    if !tokens.isEmpty {
      lexicon.phrases(startingAt: 0, in: tokens, end: tokens.count) { match in
        guard Int(match.end) == tokens.count else { return }
        for payload in match.payloads.map(lexicon.payload) where payload.target == .concept { add(ConceptID(payload.index)) }
      }
    }
    return ids.map(describe)
  }

  private func describe(_ id: ConceptID) -> String {
    var lines = ["\(lexicon.name(id)): \(lexicon.label(id)) (\(lexicon.kind(id)))"]
    func add(_ title: String, _ names: [String]) {
      if !names.isEmpty { lines.append("  \(title): \(names.joined(separator: ", "))") }
    }
    func names(_ list: ConceptList) -> [String] { lexicon.list(list, of: id).map(lexicon.name) }
    add("is a", names(.parents))
    add("part of", names(.partOf))
    add("parts", (0..<lexicon.conceptCount).map { ConceptID($0) }.filter { lexicon.list(.partOf, of: $0).contains(id) }.map(lexicon.name))
    add("forms", lexicon.forms(of: id))
    return lines.joined(separator: "\n")
  }
}

import ClinicalFacts
import Lexicon

/// What one text says about the examinations of its patient.
struct Examinations {
  private let lexicon: Lexicon
  /// The examinations, techniques and contrast media that the text mentions of its patient, now.
  let facts: [Fact]

  /// Gathers the examinations of a text.
  init(_ set: FactSet, lexicon: Lexicon) {
    self.lexicon = lexicon
    facts = set.facts.filter { $0.kind == .examination && $0.assertion.isToldOfPatient && $0.assertion.temporality == .current }
  }

  /// The examinations that were made.
  var made: [Fact] { facts.filter { $0.assertion.polarity == .present } }

  /// The examinations and media that were not.
  var notMade: [Fact] { facts.filter { $0.assertion.polarity == .absent } }

  /// Returns the technique to which an examination belongs, such as CT, or nil.
  func technique(of fact: Fact) -> ConceptID? {
    if lexicon.flags(fact.subject).contains(.technique) { return fact.subject }
    return lexicon.list(.ancestors, of: fact.subject).first { lexicon.flags($0).contains(.technique) }
  }

  /// The techniques of the examinations that were made, each once.
  var techniques: [ConceptID] {
    var found: [ConceptID] = []
    for fact in made { if let one = technique(of: fact), !found.contains(one) { found.append(one) } }
    return found
  }
}

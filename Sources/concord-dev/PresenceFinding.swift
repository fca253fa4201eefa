import ClinicalFacts
import Foundation
import Lexicon

/// A finding of a gold standard and the concepts that stand for it.
struct PresenceFinding {
  /// The name that the gold gives it.
  let name: String
  private let concepts: [ConceptID]
  private let exceptions: [ConceptID]
  private let countsPossible: Bool

  /// Reads a table with the columns `finding`, `concepts`, `except` and `possible`.
  static func read(_ file: URL, lexicon: Lexicon) throws -> [PresenceFinding] {
    let table = try Table(name: file.lastPathComponent, text: String(contentsOf: file, encoding: .utf8))
    return try table.rows.map { row in
      func ids(_ column: String) throws -> [ConceptID] {
        try table.values(row, column).map { name in
          guard let id = lexicon.concept(named: name) else {
            throw LexiconError.row(table: table.name, line: row.line, reason: "'\(name)' is no concept.")
          }
          return id
        }
      }
      return PresenceFinding(
        name: table.value(row, "finding") ?? "", concepts: try ids("concepts"), exceptions: try ids("except"),
        countsPossible: table.value(row, "possible") == "yes")
    }
  }

  /// Returns whether a fact says of the patient that the finding is there.
  func isStated(by fact: Fact, _ lexicon: Lexicon) -> Bool {
    let assertion = fact.assertion
    guard fact.kind == .concept, fact.subject != .none, assertion.polarity == .present, assertion.experiencer == .patient,
      !assertion.isGeneral, assertion.temporality != .hypothetical, countsPossible || assertion.certainty != .possible
    else { return false }
    return concepts.contains { lexicon.isA(fact.subject, $0) } && !exceptions.contains { lexicon.isA(fact.subject, $0) }
  }
}

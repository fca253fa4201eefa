/// The tables of `Data/` as read, by file name.
package struct LexiconTables: Sendable {
  /// The tables that must be there.
  package static let names =
    ConceptKind.allCases.map(\.tableName) + [
      "cues.tsv", "normality.tsv", "normality-families.tsv", "sections.tsv", "words.tsv", "spelling.tsv", "plurals.tsv", "prefixes.tsv",
      "phrase-classes.tsv",
      "terms.tsv", "roles.tsv", "implications.tsv", "derivations.tsv", "series.tsv",
      "rivals.tsv", "critical.tsv",
    ]

  private let tables: [String: Table]

  /// Creates the set from the texts of the files.
  package init(texts: [String: String]) throws(LexiconError) {
    var tables: [String: Table] = [:]
    for (name, text) in texts { tables[name] = try Table(name: name, text: text) }
    self.tables = tables
  }

  /// Returns a table.
  ///
  /// - Throws: `LexiconError.column` when the table is missing.
  package func table(_ name: String) throws(LexiconError) -> Table {
    guard let table = tables[name] else { throw .column(table: name, name: "(the whole table)") }
    return table
  }
}

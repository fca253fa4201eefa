import Lexicon
import SourceText

/// Tables of a few rows, for tests of the compiler.
struct SmallTables {
  var texts: [String: String]

  init() {
    texts = [
      "anatomy.tsv": "id\tisa\tpartof\tsided\tforms",
      "observations.tsv": "id\tisa\tsites\tforms\tderived\tcritical",
      "diagnoses.tsv": "id\tisa\tsites\tforms",
      "attributes.tsv": "id\tgroup\torder\texclusive\tforms",
      "modalities.tsv": "id\tforms",
      "cues.tsv": "form\tcategory\tdirection\tscope",
      "normality.tsv": "phrase\tapplies_to\tdenies\tdoes_not_deny",
      "sections.tsv": "canonical\tforms\tside\tkind\teffect",
      "words.tsv": "class\twords",
      "spelling.tsv": "british\tamerican",
      "plurals.tsv": "plural\tsingular",
      "prefixes.tsv": "prefix\tspace",
      "phrase-classes.tsv": "class\twords",
      "terms.tsv": "class\tforms\tvalue\tsecond",
      "implications.tsv": "value\timplies", "normality-families.tsv": "phrase\tsame", "roles.tsv": "name\trole",
      "derivations.tsv": "noun\tnouns\twords\tdiagnoses",
      "series.tsv": "series\tkind\tfirst\tmembers",
      "rivals.tsv": "members\tsource", "critical.tsv": "name\tsource",
    ]
    for kind in ConceptKind.allCases where texts[kind.tableName] == nil { texts[kind.tableName] = "id\tisa\tforms" }
  }

  /// Returns the tables with rows added to one of them; spaces around "/" become tabs.
  func adding(_ table: String, _ rows: String...) -> SmallTables {
    var copy = self
    for row in rows { copy.texts[table, default: ""] += "\n" + row.split(separator: " / ").joined(separator: "\t") }
    return copy
  }

  func compile() throws -> LexiconCompiler.Output { try LexiconCompiler.compile(LexiconTables(texts: texts)) }

  func lexicon() throws -> Lexicon {
    let words = try compile().image
    // The image is read as 32-bit words, so it is kept in memory that is aligned for them.
    let aligned = stride(from: 0, to: words.count, by: 8).map { start in
      (0..<8).reduce(UInt64(0)) { start + $1 < words.count ? $0 | UInt64(words[start + $1]) << (8 * UInt64($1)) : $0 }
    }
    return try Lexicon(image: MappedArray(keeping: aligned).reinterpreted(as: UInt8.self)[0..<words.count])
  }
}

import Lexicon
import Testing

@Suite("Reading tables")
struct TableTests {
  @Test("Comments and empty lines are skipped; line numbers count them")
  func comments() throws {
    let table = try Table(name: "t.tsv", text: "# about\n\nid\tforms\n# more\na\tone | two\n")
    #expect(table.columns == ["id", "forms"])
    #expect(table.rows.map(\.line) == [5])
    #expect(table.values(table.rows[0], "forms") == ["one", "two"])
  }

  @Test("A row with too few or too many cells is a fault that names table and line", arguments: ["a", "a\tb\tc"])
  func cells(row: String) throws {
    let error = try #require(throws: LexiconError.self) { try Table(name: "t.tsv", text: "id\tforms\n# x\n\(row)\n") }
    #expect(error.description.hasPrefix("Data/t.tsv:3: "))
  }

  @Test("“-” and an empty cell stand for nothing", arguments: ["-", ""])
  func nothing(cell: String) throws {
    let table = try Table(name: "t.tsv", text: "id\tforms\na\t\(cell)")
    #expect(table.value(table.rows[0], "forms") == nil)
    #expect(table.values(table.rows[0], "forms").isEmpty)
  }

  @Test("Only a bar between spaces separates values")
  func bars() throws {
    let table = try Table(name: "t.tsv", text: "id\tforms\na\tA|B | C  D |")
    #expect(table.values(table.rows[0], "forms") == ["A|B", "C  D"])
  }

  @Test("A column that a table lacks gives nothing")
  func column() throws {
    let table = try Table(name: "t.tsv", text: "id\na")
    #expect(table.column("isa") == nil)
    #expect(table.value(table.rows[0], "isa") == nil)
    #expect(table.values(table.rows[0], "isa").isEmpty)
  }

  @Test("A missing table is an error that names it")
  func missing() throws {
    let tables = try LexiconTables(texts: [:])
    let error = try #require(throws: LexiconError.self) { try tables.table("cues.tsv") }
    #expect(error.description.contains("cues.tsv"))
  }
}

/// A tab-separated table of `Data/`: a header line, rows, and comments that start with `#`.
package struct Table: Sendable {
  /// One line of a table.
  package struct Row: Sendable {
    /// The line in the file, from 1.
    package let line: Int
    /// The cells, as many as the header has.
    package let cells: [String]
  }

  /// The file name inside `Data/`.
  package let name: String
  /// The columns.
  package let columns: [String]
  /// The rows, in file order.
  package let rows: [Row]

  /// Reads a table.
  ///
  /// - Throws: `LexiconError.row` for a row with too few or too many cells.
  package init(name: String, text: String) throws(LexiconError) {
    self.name = name
    var columns: [String] = []
    var rows: [Row] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if columns.isEmpty {
        columns = cells
        continue
      }
      guard cells.count == columns.count else {
        throw .row(table: name, line: index + 1, reason: "has \(cells.count) cells where the header has \(columns.count).")
      }
      rows.append(Row(line: index + 1, cells: cells))
    }
    self.columns = columns
    self.rows = rows
  }

  /// Returns the position of a column, or nil.
  package func column(_ name: String) -> Int? { columns.firstIndex(of: name) }

  /// Returns the values of a cell: parted by " | ", none for "-".
  package func values(_ row: Row, _ name: String) -> [String] {
    guard let column = column(name) else { return [] }
    return Self.values(row.cells[column])
  }

  /// Returns the single value of a cell, or nil for "-".
  package func value(_ row: Row, _ name: String) -> String? {
    guard let column = column(name), row.cells[column] != "-", !row.cells[column].isEmpty else { return nil }
    return row.cells[column]
  }

  static func values(_ cell: String) -> [String] {
    if cell == "-" || cell.isEmpty { return [] }
    var values: [String] = []
    var current = ""
    for part in cell.split(separator: " ", omittingEmptySubsequences: false) {
      if part == "|" {
        if !current.isEmpty { values.append(current) }
        current = ""
      } else {
        current += current.isEmpty ? String(part) : " " + part
      }
    }
    if !current.isEmpty { values.append(current) }
    return values
  }
}

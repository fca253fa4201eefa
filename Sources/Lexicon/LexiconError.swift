/// A fault in the tables or in their compiled image.
package enum LexiconError: Error, Equatable, CustomStringConvertible {
  /// The embedded image is missing or of another version.
  case image
  /// A row of a table cannot be used.
  case row(table: String, line: Int, reason: String)
  /// A table lacks a column.
  case column(table: String, name: String)

  /// One clear sentence with the place of the fault.
  package var description: String {
    switch self {
    case .image: "The embedded tables are missing or of another version; run Scripts/compile-tables and build again."
    case .row(let table, let line, let reason): "Data/\(table):\(line): \(reason)"
    case .column(let table, let name): "Data/\(table): the column '\(name)' is missing."
    }
  }
}

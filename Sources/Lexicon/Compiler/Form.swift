/// A form as it stands in a table: the words, and the context words one of which a text must hold.
struct Form: Hashable {
  let text: String
  let needs: [String]

  /// Creates a form from its parts.
  init(text: String, needs: [String]) {
    self.text = text
    self.needs = needs
  }

  /// Reads `text` or `text{needs: word, word}`.
  init(_ cell: String) {
    guard cell.hasSuffix("}"), let brace = cell.firstIndex(of: "{") else {
      text = cell
      needs = []
      return
    }
    text = String(cell[..<brace])
    let body = cell[cell.index(after: brace)...].dropLast()
    let list = body.hasPrefix("needs:") ? body.dropFirst("needs:".count) : body
    needs = list.split(separator: ",").map { word in
      String(word.drop { $0 == " " })
    }
  }
}

extension JSON {
  /// How JSON is laid out.
  package enum Style: Sendable, Equatable {
    /// On one line, without white space between tokens.
    case compact
    /// A member or item a line, two spaces for each level; the level is that at which the value itself stands.
    case indented(level: Int = 0)

    func deeper() -> Style {
      switch self {
      case .compact: .compact
      case .indented(let level): .indented(level: level + 1)
      }
    }

    /// Adds the line break and the indentation that stand before a member or a closing bracket.
    func addBreak(to bytes: inout [UInt8]) {
      guard case .indented(let level) = self else { return }
      bytes.append(0x0A)
      bytes.append(contentsOf: repeatElement(0x20, count: level * 2))
    }
  }
}

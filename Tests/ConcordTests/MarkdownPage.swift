/// What tests look at in a Markdown page.
struct MarkdownPage {
  /// A line of a shell block.
  struct Command: Sendable, CustomStringConvertible {
    /// The command, its trailing comment included.
    let line: String

    /// The exit code that a trailing `# exit 1` gives; 0 without one.
    var code: Int32 {
      guard let comment = line.firstRange(of: "# exit ") else { return 0 }
      return Int32(line[comment.upperBound...].prefix(while: \.isNumber)) ?? 0
    }

    /// A Boolean value indicating whether the command runs `concord`, as itself or behind a pipe.
    var runsConcord: Bool {
      let parts = line.split(separator: "|").map { $0.drop(while: \.isWhitespace) }
      return parts.last.map { $0.hasPrefix("concord ") || $0 == "concord" || $0.hasPrefix("Scripts/concord ") } ?? false
    }

    var description: String { line }
  }

  /// The lines of the page.
  let lines: [Substring]

  /// Reads a page.
  init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// Returns the contents of the fenced blocks in a language.
  func blocks(_ language: String) -> [[Substring]] {
    var blocks: [[Substring]] = []
    var isOpen = false
    for line in lines {
      if line.hasPrefix("```") {
        isOpen = !isOpen && line == "```\(language)"
        if isOpen { blocks.append([]) }
      } else if isOpen {
        blocks[blocks.count - 1].append(line)
      }
    }
    return blocks
  }

  /// The commands of the shell blocks, in order.
  var commands: [Command] {
    blocks("sh").flatMap { $0 }.filter { !$0.isEmpty && !$0.hasPrefix("#") }.map { Command(line: String($0)) }
  }

  /// The links that lead into the repository, without their anchors.
  var localLinks: [String] {
    lines.flatMap { line in
      line.split(separator: "](").dropFirst().compactMap { part in
        let target = part.prefix { $0 != ")" && $0 != "#" }
        return target.isEmpty || target.contains("://") ? nil : String(target)
      }
    }
  }
}

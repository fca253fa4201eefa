import Comparison
import ConcordKit

/// One discrepancy as text: header, place, and the lines of both sides with the words underlined.
struct TextDiscrepancy {
  let path: String
  let isCombined: Bool
  let original: IndexedText
  let report: IndexedText
  let style: TerminalStyle

  /// How many columns a line of the case may take.
  private let columns = 110

  /// Returns the text of a discrepancy, ending with an empty line.
  func text(of discrepancy: Discrepancy) -> String {
    let severity = TerminalStyle.Role.severity(discrepancy.severity)
    let title = style.paint("\(discrepancy.severity.rawValue)[\(VisibleText.line(discrepancy.rule))]", severity)
    var text = "\(title) \(style.paint(VisibleText.line("\(discrepancy.name): \(discrepancy.message)"), .strong))\n"

    let sides = sides(of: discrepancy)
    let numbers = sides.flatMap(\.snippet.lines).map(\.number)
    let gutter = String(numbers.max() ?? 1).count
    text += frame(gutter, "-->") + " \(place(discrepancy.primaryEvidence))\n"
    for (position, side) in sides.enumerated() {
      if position > 0, !isCombined, !side.isInReport {
        text += frame(gutter, ":::") + " the original, line \(side.evidence.line), column \(side.evidence.column)\n"
      }
      text += frame(gutter, " |") + "\n"
      text += lines(of: side, gutter: gutter)
    }
    return text + "\n"
  }

  private struct Side {
    let evidence: Evidence
    let snippet: Snippet
    let label: String
    let isInReport: Bool
    let role: TerminalStyle.Role
    let underline: String
  }

  private func sides(of discrepancy: Discrepancy) -> [Side] {
    var sides: [Side] = []
    if let evidence = discrepancy.report {
      sides.append(
        Side(
          evidence: evidence, snippet: Snippet(evidence, in: report), label: "report says", isInReport: true,
          role: .severity(discrepancy.severity), underline: "^"))
    }
    if let evidence = discrepancy.original {
      sides.append(
        Side(
          evidence: evidence, snippet: Snippet(evidence, in: evidence.isFromReport ? report : original), label: discrepancy.originalLabel,
          isInReport: evidence.isFromReport, role: .original, underline: sides.isEmpty ? "^" : "-"))
    }
    return sides
  }

  private func lines(of side: Side, gutter: Int) -> String {
    var text = ""
    for (index, line) in side.snippet.lines.enumerated() {
      let window = line.window(columns: columns)
      let number = String(line.number)
      let isLast = index == side.snippet.lines.count - 1
      let label = isLast ? (side.snippet.isCut ? "… " : " ") + side.label : ""
      let underline = String(repeating: side.underline, count: window.markCount)
      text += style.paint(String(repeating: " ", count: gutter - number.count) + number + " |", .frame) + " \(window.text)\n"
      text += frame(gutter, " |") + String(repeating: " ", count: window.markStart + 1) + style.paint(underline + label, side.role) + "\n"
    }
    return text
  }

  private func frame(_ gutter: Int, _ sign: String) -> String { style.paint(String(repeating: " ", count: gutter) + sign, .frame) }

  private func place(_ evidence: Evidence?) -> String { VisibleText.line("\(path):\(evidence?.line ?? 1):\(evidence?.column ?? 1)") }
}

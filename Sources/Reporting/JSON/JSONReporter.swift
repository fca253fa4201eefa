public import ConcordKit
import XMLTree

/// Writes one JSON document.
///
/// The counts stand before the cases, so the cases are kept, as bytes, until the end.
public struct JSONReporter: Reporter {
  private var tool = ToolIdentity.current
  private var cases: [UInt8] = []

  /// Creates a reporter.
  public init(options: ReportOptions) {}

  /// Keeps the identity of the program.
  public mutating func begin(_ tool: ToolIdentity) -> [UInt8] {
    self.tool = tool
    return []
  }

  /// Keeps the case.
  public mutating func add(_ result: CaseResult) -> [UInt8] {
    let style = JSON.Style.indented(level: 2)
    JSON.join(JSON.document(of: result).jsonBytes(style), to: &cases, style)
    return []
  }

  /// Writes the document.
  public mutating func finish(_ summary: RunSummary, problems: [Problem]) -> [UInt8] {
    let document = JSON.map { root in
      root.string("schemaVersion", ToolIdentity.schemaVersion)
      root.map("tool") { $0.addMembers(of: tool) }
      root.map("summary") { $0.addMembers(of: summary) }
      root.array("cases") { _ in }
      root.array("problems") { list in
        for problem in problems {
          list.map { map in
            map.string("path", problem.path)
            map.string("message", problem.message)
          }
        }
      }
    }
    return document.jsonBytes(.indented(), filling: "cases", with: cases) + [0x0A]
  }
}

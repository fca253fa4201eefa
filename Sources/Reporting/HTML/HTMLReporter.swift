public import ConcordKit
import XMLTree

/// Writes one HTML page that needs nothing else: no script, no network.
///
/// The verdict and the table of cases stand before the cases, so the cases are kept, as bytes, until the end. The tree of a case is
/// freed before the next one is built.
public struct HTMLReporter: Reporter {
  private var tool = ToolIdentity.current
  private var anchors = HTMLAnchors()
  private var rows: [HTMLCaseRow] = []
  private var sections: [UInt8] = []

  /// Creates a reporter.
  public init(options: ReportOptions) {}

  /// Keeps the identity of the program.
  public mutating func begin(_ tool: ToolIdentity) -> [UInt8] {
    self.tool = tool
    return []
  }

  /// Keeps the case.
  public mutating func add(_ result: CaseResult) -> [UInt8] {
    let section = HTMLCase(result, anchors: &anchors)
    rows.append(HTMLCaseRow(result, anchor: section.anchor))
    let document = XMLDocument(.html, root: "section") { section.fill($0) }
    sections += Self.written { () throws(XMLError) in try document.withRoot { (root) throws(XMLError) in try root.htmlBytes() } }
    sections.append(0x0A)
    return []
  }

  /// Writes the page.
  public mutating func finish(_ summary: RunSummary, problems: [Problem]) -> [UInt8] {
    let page = HTMLPage(tool: tool, summary: summary, problems: problems, rows: rows)
    let document = XMLDocument(.html, root: "html") { page.fill($0) }
    let sections = sections
    return Self.written { () throws(XMLError) in try document.htmlBytes(filling: HTMLPage.casesAnchor, with: sections) }
  }

  /// Returns the bytes; that a tree of sanitised text cannot be written is a fault of the program, never of the input.
  private static func written(_ write: () throws(XMLError) -> [UInt8]) -> [UInt8] {
    do throws(XMLError) { return try write() } catch { preconditionFailure(error.description) }
  }
}

import ConcordKit
import Crypto
import Foundation
import Reporting
import Testing
import XMLTree

@Suite("HTML page")
struct HTMLReporterTests {
  private let bytes = SampleRun.output(.html)
  private var text: String { String(decoding: bytes, as: UTF8.self) }
  private func root() throws -> XMLNode { try XMLReader.read(html: bytes) }

  private func allElements(_ node: XMLNode) -> [XMLNode] { [node] + node.elements.flatMap(allElements) }

  @Test("The page is whole, with language, title and one first heading")
  func frame() throws {
    let root = try root()
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(text.hasSuffix("</html>\n"))
    #expect(root.descendants("title").first?.content.isEmpty == false)
    #expect(root.descendants("h1").count == 1)
    for name in ["header", "main", "nav", "footer"] { #expect(!root.descendants(name).isEmpty) }
  }

  @Test("The policy lets nothing through but the style sheet, by its hash")
  func policy() throws {
    let root = try root()
    let metas = root.descendants("meta")
    let policy = try #require(metas.first { $0[attribute: "http-equiv"] == "Content-Security-Policy" }?[attribute: "content"])
    let style = try #require(root.descendants("style").first?.content)
    let hash = Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString()
    #expect(policy.contains("default-src 'none'"))
    #expect(policy.contains("style-src 'sha256-\(hash)'"))
    #expect(!policy.contains("unsafe"))
    #expect(style.contains("prefers-color-scheme: dark"))
  }

  @Test("Nothing is run, styled inline or loaded from elsewhere")
  func inert() throws {
    for element in allElements(try root()) {
      #expect(!["script", "link", "img", "iframe", "object", "embed", "form"].contains(element.name))
      for attribute in element.attributes {
        #expect(attribute.name != "style" && !attribute.name.hasPrefix("on") && attribute.name != "src")
        if attribute.name == "href" { #expect(attribute.value.hasPrefix("#")) }
      }
    }
    #expect(!text.contains("http:") && !text.contains("https:") && !text.contains("@import") && !text.contains("url("))
  }

  @Test("Every identifier is used once and every link has its target")
  func links() throws {
    let elements = allElements(try root())
    let identifiers = elements.compactMap { $0[attribute: "id"] }
    #expect(Set(identifiers).count == identifiers.count)
    for link in elements.compactMap({ $0[attribute: "href"] }) { #expect(identifiers.contains(String(link.dropFirst()))) }
    #expect(identifiers.contains("f-" + SampleRun.fingerprint("a")))
  }

  @Test("Hostile text is shown as text")
  func hostile() throws {
    let content = try root().descendants("body").map(\.content).joined()
    #expect(content.contains("Disclaimer: no advice. </script><script>alert(1)</script> ]]> --> &bogus;"))
    #expect(content.contains("<b>calcinosis cutis</b> & dermatomyositis"))
    #expect(content.contains("\\u{202E}") && content.contains("\\u{1B}"))
    #expect(!text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" || $0 == "\u{FFFD}" })
  }

  @Test("The full text is full and marks each quote once on its side")
  func fullText() throws {
    let first = try #require(try root().descendants("section").first { $0[attribute: "class"] == "case" })
    let panes = first.descendants("div").filter { $0[attribute: "class"]?.hasPrefix("pane ") == true }
    #expect(panes.count == 2)
    #expect(panes[0].content.contains("Creative Commons"))
    let marked = panes[1].descendants("mark").map(\.content)
    #expect(
      marked == [
        "an effusion of the left hip is seen", "multiple calcifications in the subcutaneous tissues and muscles ", "are confirmed",
        ", without evident infiltration into the bone", "no effusion of the left hip",
      ])
    #expect(panes[1].descendants("a").map(\.content) == ["2", "1", "3", "2"])
  }

  @Test("Cases with the same name and fingerprint keep identifiers apart")
  func twice() throws {
    let page = try XMLReader.read(html: SampleRun.output(.html, of: [SampleRun.combined, SampleRun.combined]))
    let identifiers = allElements(page).compactMap { $0[attribute: "id"] }
    #expect(Set(identifiers).count == identifiers.count)
  }

  @Test("The verdict and what was not checked come before the cases")
  func order() throws {
    let headings = try root().descendants("h2").map(\.content)
    let expected = [
      "✕Errors found", "These inputs were not checked", "These cases have no report", "These inputs were linted after conversion",
      "Remarks on the inputs", "Cases",
    ]
    #expect(Array(headings.prefix(6)) == expected)
  }

  @Test("A page does not say that a converted input was not checked")
  func converted() throws {
    var summary = RunSummary()
    summary.add(SampleRun.clean)
    var reporter = ReportFormat.html.makeReporter()
    let problems = SampleRun.problems.filter { $0.kind == .altered }
    let page = reporter.begin(.current) + reporter.add(SampleRun.clean) + reporter.finish(summary, problems: problems)
    let headings = try XMLReader.read(html: page).descendants("h2").map(\.content)
    #expect(headings.prefix(2) == ["!No errors, but converted inputs", "These inputs were linted after conversion"])
  }
}

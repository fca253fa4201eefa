import ConcordKit
import XMLTree

/// The page around the cases: head, verdict, what was not compared, table of cases.
struct HTMLPage {
  let tool: ToolIdentity
  let summary: RunSummary
  let problems: [Problem]
  let rows: [HTMLCaseRow]

  /// The identifier of the element that holds the cases.
  static let casesAnchor = "details"

  /// Fills the root element.
  func fill(_ root: borrowing XMLDocument.Element) {
    root.set("lang", "en")
    root.add("head") { addHead(to: $0) }
    root.add("body") { body in
      body.add("a", ["class": "skip", "href": "#main"], text: "Skip to the result")
      body.add("header", ["class": "top"]) { header in
        header.add("h1", text: "Case and report compared")
        header.add("p", text: "\(tool.name) \(tool.version), rule set \(tool.ruleset)")
        header.add("nav", ["aria-label": "Page"]) { addLinks(to: $0) }
      }
      body.add("main", ["id": "main"]) { main in
        HTMLVerdict(summary: summary, problems: problems).add(to: main)
        if !rows.isEmpty { addTable(to: main) }
        main.add("div", ["id": Self.casesAnchor])
      }
      body.add("footer", text: "Differences between two texts, found by rules. Not a medical device; a person decides.")
    }
  }

  private func addHead(to head: borrowing XMLDocument.Element) {
    head.add("meta", ["charset": "utf-8"])
    head.add("meta", ["http-equiv": "Content-Security-Policy", "content": HTMLStyle.policy])
    head.add("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    head.add("meta", ["name": "referrer", "content": "no-referrer"])
    head.add("meta", ["name": "color-scheme", "content": "light dark"])
    head.add("title", text: "\(HTMLVerdict(summary: summary, problems: problems).title) · \(tool.name)")
    head.add("style", text: HTMLStyle.sheet)
  }

  private func addLinks(to nav: borrowing XMLDocument.Element) {
    nav.add("a", ["href": "#verdict"], text: "Verdict")
    guard !rows.isEmpty else { return }
    nav.add("a", ["href": "#cases"], text: "Cases")
    nav.add("a", ["href": "#\(Self.casesAnchor)"], text: "Details")
  }

  private func addTable(to main: borrowing XMLDocument.Element) {
    main.add("section", ["id": "cases", "aria-labelledby": "cases-title"]) { section in
      section.add("h2", ["id": "cases-title"], text: "Cases")
      section.add("div", ["class": "table"]) { frame in
        frame.add("table") { table in
          table.add("caption", text: "Each case with its status and the number of its discrepancies")
          table.add("thead") { head in
            head.add("tr") { row in
              for (title, style) in [("Case and status", ""), ("Errors", "number"), ("Warnings", "number"), ("Notes", "number")] {
                row.add("th", style.isEmpty ? ["scope": "col"] : ["scope": "col", "class": style], text: title)
              }
            }
          }
          table.add("tbody") { body in for row in rows { row.add(to: body) } }
        }
      }
    }
  }
}

import ConcordKit
import XMLTree

/// The section of one case: its discrepancies as cards, then its full text.
struct HTMLCase {
  /// The identifier of the section.
  let anchor: String
  private let result: CaseResult
  private let cards: [HTMLCard]
  private let panes: [HTMLTextPane]

  /// Prepares the section and gives each card its identifier.
  init(_ result: CaseResult, anchors: inout HTMLAnchors) {
    self.result = result
    anchor = anchors.anchor("c", result.id)
    let original = IndexedText(result.originalText)
    let report = result.isCombined ? original : IndexedText(result.reportText)
    var cards: [HTMLCard] = []
    for discrepancy in result.shownDiscrepancies {
      let anchor = anchors.anchor("f", discrepancy.fingerprint)
      cards.append(HTMLCard(discrepancy, number: cards.count + 1, anchor: anchor, original: original, report: report))
    }
    self.cards = cards
    panes = HTMLTextPane.panes(of: result, original: original, report: report, cards: cards)
  }

  /// Fills the section.
  func fill(_ section: borrowing XMLDocument.Element) {
    section.set("class", "case")
    section.set("id", anchor)
    section.add("h2", text: VisibleText.line(result.id))
    section.add("p", ["class": "path"], text: VisibleText.line(result.path))
    if let remark { section.add("p", ["class": "remark"], text: remark) }
    for card in cards { section.add("article", ["class": "card \(card.severity)", "id": card.anchor]) { card.fill($0) } }
    guard !panes.isEmpty else { return }
    section.add("details", cards.isEmpty ? [:] : ["open": "open"]) { details in
      details.add("summary", text: panes.count > 1 ? "Full text: original and report" : "Full text: \(panes[0].title.lowercased())")
      details.add("div", ["class": panes.count > 1 ? "panes" : "panes single"]) { frame in
        for pane in panes { frame.add("div", ["class": "pane \(pane.title.lowercased())"]) { pane.fill($0) } }
      }
    }
  }

  private var remark: String? {
    switch result.status {
    case .noReport: "No report was found in this text, so nothing was compared."
    case .unreadable: "This case could not be read."
    case .compared: cards.isEmpty ? "No discrepancies." : nil
    }
  }
}

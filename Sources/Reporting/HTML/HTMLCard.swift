import Comparison
import ConcordKit
import XMLTree

/// One discrepancy as a card: message, and both quotes side by side.
struct HTMLCard {
  /// The number of the card in its case, from 1.
  let number: Int
  /// The identifier of the card.
  let anchor: String
  /// The discrepancy.
  let discrepancy: Discrepancy
  private let original: IndexedText
  private let report: IndexedText

  /// Creates a card over the texts of its case.
  init(_ discrepancy: Discrepancy, number: Int, anchor: String, original: IndexedText, report: IndexedText) {
    self.discrepancy = discrepancy
    self.number = number
    self.anchor = anchor
    self.original = original
    self.report = report
  }

  /// The severity, as the name of a style.
  var severity: String { discrepancy.severity.rawValue }

  /// Returns the identifier of the place in the full text where the words of a side stand.
  func placeAnchor(inReport: Bool) -> String { "\(anchor)-\(inReport ? "report" : "case")" }

  /// Fills the card.
  func fill(_ card: borrowing XMLDocument.Element) {
    card.add("h3") { heading in
      heading.add("span", ["class": "index"], text: String(number))
      heading.add("span", ["class": "badge"], text: "\(sign) \(severity)")
      heading.add("span", ["class": "rule"]) { rule in
        rule.add("code", text: VisibleText.line(discrepancy.rule))
        rule.add(text: " " + VisibleText.line(discrepancy.name))
      }
    }
    card.add("p", ["class": "message"], text: VisibleText.line(discrepancy.message))
    card.add("div", ["class": "pair"]) { pair in
      add(discrepancy.original, label: discrepancy.originalLabel, inReport: false, to: pair)
      add(discrepancy.report, label: "report says", inReport: true, to: pair)
    }
    card.add("p", ["class": "foot"]) { foot in
      let (verdict, category) = (discrepancy.verdict.rawValue, discrepancy.category.rawValue)
      for word in (verdict == category ? [verdict] : [verdict, category]) + [discrepancy.state.rawValue] {
        foot.add("span", ["class": "tag"], text: word)
      }
      foot.add("a", ["class": "fingerprint", "href": "#\(anchor)", "title": "Link to this discrepancy"]) { link in
        link.add("code", text: VisibleText.line(discrepancy.fingerprint))
      }
    }
  }

  private var sign: String {
    switch discrepancy.severity {
    case .error: "✕"
    case .warning: "!"
    case .note, .off: "i"
    }
  }

  private func add(_ evidence: Evidence?, label: String, inReport: Bool, to pair: borrowing XMLDocument.Element) {
    pair.add("figure", ["class": evidence == nil ? "silent" : inReport ? "says report" : "says"]) { figure in
      figure.add("figcaption") { caption in
        caption.add("strong", text: evidence == nil ? (inReport ? "Report" : "Case") : Wording.words(label))
        if let evidence { add(placeOf: evidence, inReport: inReport, to: caption) }
      }
      guard let evidence else {
        figure.add("p", text: inReport ? "Nothing in the report speaks of this." : "Nothing in the case speaks of this.")
        return
      }
      let text = inReport || evidence.isFromReport ? report : original
      let (before, after) = text.sentence(around: evidence)
      figure.add("blockquote") { quote in
        quote.add("p") { line in
          line.add(text: VisibleText.line(before))
          line.add("mark", text: VisibleText.line(evidence.quote))
          line.add(text: VisibleText.line(after))
        }
      }
      guard !evidence.fact.isEmpty else { return }
      figure.add("p", ["class": "fact"]) { fact in
        fact.add("span", text: "Understood as ")
        fact.add(text: VisibleText.line(evidence.fact))
      }
    }
  }

  private func add(placeOf evidence: Evidence, inReport: Bool, to caption: borrowing XMLDocument.Element) {
    let text = inReport || evidence.isFromReport ? report : original
    let place = "line \(evidence.line), column \(evidence.column)"
    caption.add("span", ["class": "place"]) { span in
      if !evidence.section.isEmpty { span.add(text: Wording.words(evidence.section) + ", ") }
      guard text.holds(evidence) else {
        span.add(text: place)
        return
      }
      span.add("a", ["href": "#\(placeAnchor(inReport: inReport))"], text: place)
    }
  }
}

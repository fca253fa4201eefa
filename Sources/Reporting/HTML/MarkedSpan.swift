import ConcordKit

/// The words of one discrepancy in the full text.
struct MarkedSpan {
  /// The bytes of the words.
  let range: Range<Int>
  /// The number of the card.
  let number: Int
  /// The identifier of the place.
  let anchor: String
  /// The identifier of the card.
  let cardAnchor: String
  /// The severity, as the name of a style.
  let severity: String
  /// What the link to the card says.
  let title: String

  /// Returns the words that cards quote from one side; a quote that is not where it says it is has no place to mark.
  static func spans(of cards: [HTMLCard], inReport: Bool, _ text: IndexedText) -> [MarkedSpan] {
    var spans: [MarkedSpan] = []
    for card in cards {
      if inReport, let evidence = card.discrepancy.report, text.holds(evidence) {
        spans.append(MarkedSpan(card, evidence, inReport: true))
      }
      if let evidence = card.discrepancy.original, evidence.isFromReport == inReport, text.holds(evidence) {
        spans.append(MarkedSpan(card, evidence, inReport: false))
      }
    }
    return spans
  }

  private init(_ card: HTMLCard, _ evidence: Evidence, inReport: Bool) {
    range = evidence.start..<evidence.end
    number = card.number
    anchor = card.placeAnchor(inReport: inReport)
    cardAnchor = card.anchor
    severity = card.severity
    title = "Discrepancy \(card.number): \(VisibleText.line(card.discrepancy.name))"
  }
}

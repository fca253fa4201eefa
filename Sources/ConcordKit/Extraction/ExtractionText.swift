import CaseDocument
import ClinicalFacts
import Lexicon
import SourceText

/// Writes what was understood of a case as text: each sentence with its facts under it, and the cue words behind each fact.
struct ExtractionText {
  let writer: FactWriter
  let extractor: FactExtractor

  /// Returns the text of one case.
  func text(of document: CaseDocument) -> [UInt8] {
    var lines = ["# \(document.id)", ""]
    for (side, role) in [(document.original, SegmentRole.original), (document.report, .report)] {
      let facts = Dictionary(grouping: extractor.facts(of: side, role: role).facts, by: \.sentence)
      var section: Int?
      for (number, sentence) in side.sentences.enumerated() where side.segments[sentence.segment].role == role {
        if section != sentence.segment {
          section = sentence.segment
          let name = side.segments[sentence.segment].section
          lines += ["## \(role.rawValue)\(name.isEmpty || name == role.rawValue ? "" : ", \(name)")", ""]
        }
        lines.append("\(side.lineIndex.line(at: sentence.range.lowerBound)): \(oneLine(side.text(sentence.range)))")
        lines += (facts[number] ?? []).map { "    \(line($0, of: side))" }
        lines.append("")
      }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// One fact: the plain and usual goes unsaid (definite, current, of the patient).
  private func line(_ fact: Fact, of side: SideText) -> String {
    let status = fact.assertion
    var parts = [[status.polarity.rawValue.padded(to: 8), writer.subject(fact, of: side)].joined()]
    if fact.kind != .concept { parts.append("(\(writer.kind(fact.kind)))") }
    if !fact.sites.isEmpty { parts.append("in \(fact.sites.map(writer.place).joined(separator: ", "))") }
    if fact.side != .unstated { parts.append("side \(fact.side.word)") }
    var context: [String] = []
    if status.certainty != .definite { context.append(status.certainty.rawValue) }
    if status.temporality != .current { context.append(status.temporality.rawValue) }
    if status.experiencer != .patient { context.append("of \(status.experiencer == .family ? "the family" : "somebody else")") }
    if status.isGeneral { context.append("general knowledge") }
    if status.isRejected { context.append("rejected") }
    if status.isFollowUp { context.append("at follow-up") }
    if status.isContralateral { context.append("on the other side") }
    if !context.isEmpty { parts.append("[\(context.joined(separator: ", "))]") }
    if !fact.attributes.isEmpty { parts.append("{\(fact.attributes.map(writer.lexicon.name).joined(separator: ", "))}") }
    if !fact.quantities.isEmpty { parts.append(fact.quantities.map { quote($0.tokens, of: side) }.joined(separator: ", ")) }
    for cue in [status.cue, status.contextCue] { if let cue { parts.append("“\(quote(cue, of: side))”") } }
    return parts.joined(separator: " ")
  }

  private func quote(_ tokens: Range<Int>, of side: SideText) -> String { oneLine(side.text(writer.range(tokens, of: side))) }

  /// Puts text with line breaks on one line.
  private func oneLine(_ text: String) -> String {
    text.unicodeScalars.split { $0.properties.isWhitespace || $0.value < 0x20 }.map(String.init).joined(separator: " ")
  }
}

extension String {
  /// Adds spaces up to a width.
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - utf8.count)) }
}

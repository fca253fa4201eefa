import Comparison
package import Lexicon
import CaseDocument
import ClinicalFacts
import SourceText

/// The chain from the words of a stored discrepancy to its verdict, in plain lines.
package struct DiscrepancyExplanation {
  private let lexicon: Lexicon
  private let extractor: FactExtractor
  private let writer: FactWriter

  /// Creates an explanation over a lexicon.
  package init(lexicon: Lexicon) {
    self.lexicon = lexicon
    extractor = FactExtractor(lexicon: lexicon, core: CoreConcepts(lexicon: lexicon))
    writer = FactWriter(lexicon: lexicon)
  }

  /// Returns the lines about a discrepancy of a case.
  package func lines(_ discrepancy: JSONValue, of owner: JSONValue) -> [String] {
    let rule = discrepancy["rule"]?.text ?? ""
    let words = ["severity", "verdict", "category"].compactMap { discrepancy[$0]?.text }
    var lines = [
      "\(rule) \(discrepancy["name"]?.text ?? "")", words.joined(separator: ", "),
      "case \(owner["id"]?.text ?? ""), \(owner["path"]?.text ?? "")", "", discrepancy["message"]?.text ?? "",
    ]
    for (name, title) in [("original", "The case"), ("report", "The report")] {
      guard let evidence = discrepancy[name] else {
        lines += ["", "\(title) says nothing of it."]
        continue
      }
      lines += [""] + side(evidence, title: evidence["side"]?.text == "report" ? "The report, earlier" : title)
    }
    if let description = RuleRegistry.rule(rule) {
      lines += ["", "How \(rule) compares: \(description.summary)", "Why: \(description.rationale)", "Limits: \(description.limits)"]
    } else {
      lines += ["", "This program has no rule \(rule); the result was made by another version."]
    }
    lines += [verdict(discrepancy["verdict"]?.text)]
    return lines
  }

  private func side(_ evidence: JSONValue, title: String) -> [String] {
    let section = evidence["section"]?.text.map { $0.isEmpty ? "" : ", section \($0)" } ?? ""
    let quote = evidence["quote"]?.text ?? ""
    var lines = ["\(title), line \(evidence["line"]?.integer ?? 0), column \(evidence["column"]?.integer ?? 0)\(section):"]
    lines += quote.split(whereSeparator: \.isNewline).map { "  “\($0)”" }
    lines.append("  understood as: \(evidence["fact"]?.text ?? "")")
    let facts = facts(in: quote)
    if !facts.isEmpty { lines.append("  read in these words:") }
    return lines + facts.map { "    \($0)" }
  }

  /// What these words say by themselves; the sentence around them may add a side, a place or a cue.
  private func facts(in quote: String) -> [String] {
    var builder = DocumentBuilder(lexicon: lexicon)
    let document = builder.pair(id: "", path: "", original: Array(quote.utf8), report: [])
    return extractor.facts(of: document.original, role: .original).facts.map { fact in
      var parts = ["\(writer.subject(fact, of: document.original)): \(fact.assertion.polarity.rawValue)"]
      if fact.kind != .concept { parts.append(writer.kind(fact.kind)) }
      if !fact.sites.isEmpty { parts.append("in \(fact.sites.map(writer.place).joined(separator: ", "))") }
      if fact.side != .unstated, fact.sites.allSatisfy({ $0.side == .unstated }) { parts.append("side \(fact.side.word)") }
      if fact.assertion.certainty != .definite { parts.append(fact.assertion.certainty.rawValue) }
      if fact.assertion.temporality != .current { parts.append(fact.assertion.temporality.rawValue) }
      let cues = [fact.assertion.cue, fact.assertion.contextCue].compactMap(\.self)
      for cue in cues { parts.append("by “\(document.original.text(writer.range(cue, of: document.original)))”") }
      return parts.joined(separator: ", ")
    }
  }

  private func verdict(_ name: String?) -> String {
    switch name.flatMap(Verdict.init) {
    case .contradiction: "Verdict: contradiction; both speak, and both cannot be true."
    case .unsupported: "Verdict: unsupported; only the report says it."
    case .omission: "Verdict: omission; only the case says it."
    case .refinement: "Verdict: refinement; the report is more specific, and both can be true."
    case .generalisation: "Verdict: generalisation; the report is less specific, and both can be true."
    case .review: "Verdict: review; contested, or too uncertain to call a contradiction."
    case nil: "Verdict: \(name ?? "none")."
    }
  }
}

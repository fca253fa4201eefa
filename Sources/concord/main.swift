import ClinicalFacts
import Comparison
import Foundation
import Lexicon
import CaseDocument
import SourceText

let lexicon = try Lexicon.embedded.get()
let a = CommandLine.arguments
func emit(_ o: Any) { var d = try! JSONSerialization.data(withJSONObject: o, options: [.sortedKeys]); d.append(10); FileHandle.standardOutput.write(d) }
if a[1] == "assert" {
  var service = TargetAssertion(lexicon: lexicon)
  let data = FileHandle.standardInput.readDataToEndOfFile()
  for line in data.split(separator: 10) {
    let o = try JSONSerialization.jsonObject(with: line) as! [String: Any]
    let r = service.answer(text: Array((o["text"] as! String).utf8), target: Array((o["target"] as! String).utf8))
    let s = r?.assertion ?? Assertion()
    emit(["id": o["id"]!, "polarity": r == nil ? "unknown" : s.polarity.rawValue, "certainty": s.certainty.rawValue, "temporality": s.temporality.rawValue, "experiencer": s.experiencer.rawValue, "cue": r?.cue ?? ""])
  }
} else {
  var builder = DocumentBuilder(lexicon: lexicon)
  var comparer = CaseComparer(lexicon: lexicon, rules: Set(RuleRegistry.all.map(\.id)))
  func out(_ d: CaseDocument) {
    var ds: [[String: Any]] = []
    for x in comparer.compare(d) {
      var o: [String: Any] = ["rule": x.rule.id, "severity": x.severity.rawValue, "verdict": x.verdict.rawValue, "category": x.rule.category.rawValue, "message": x.message]
      if let c = x.original { o["original"] = ["start": c.range.lowerBound, "end": c.range.upperBound, "quote": d.original.text(c.range), "fact": c.fact] }
      if let c = x.report { o["report"] = ["start": c.range.lowerBound, "end": c.range.upperBound, "quote": d.report.text(c.range), "fact": c.fact] }
      ds.append(o)
    }
    emit(["id": d.id, "hasReport": d.hasReport, "discrepancies": ds])
  }
  for path in a[2...].prefix(while: { !$0.hasPrefix("--") }) {
    let data = try Data(contentsOf: URL(filePath: path))
    if path.hasSuffix(".jsonl") {
      for line in data.split(separator: 10) {
        let o = try JSONSerialization.jsonObject(with: line) as! [String: Any]
        out(builder.pair(id: "\(o["id"]!)", path: path, original: Array((o["original"] as! String).utf8), report: Array((o["report"] as! String).utf8)))
      }
    } else {
      let d = builder.combined(id: path, path: path, bytes: UTF8Text.decode(Array(data)).bytes)
      if a.contains("--facts") {
        for role in [SegmentRole.original, .report] {
          for f in FactExtractor(lexicon: lexicon, core: CoreConcepts(lexicon: lexicon)).facts(of: d.original, role: role).facts {
            let name = f.subject == .none ? "-" : lexicon.name(f.subject)
            print(role, f.kind, name, f.side, f.assertion.polarity, f.assertion.certainty, f.assertion.isGeneral ? "GENERAL" : "", f.sites.map { lexicon.name($0.anatomy) }, "|", d.original.text(f.evidence))
          }
        }
        for s in d.original.segments { print(s.role, s.section, s.range) }
      }
      out(d)
    }
  }
}
if a.contains("--lines") {
  var t = Tokenizer(resolver: lexicon.vocabulary)
  let bytes = Array(try Data(contentsOf: URL(filePath: a[2])))
  var tokens: [Token] = []
  t.tokenize(bytes, in: 0..<bytes.count, into: &tokens)
  for l in LineScanner(lexicon: lexicon, bytes: bytes, tokens: tokens).lines() { print(l.marks, l.citations, l.heading as Any, l.hasMarkdown, String(decoding: bytes[l.range.range].prefix(50), as: UTF8.self)) }
}

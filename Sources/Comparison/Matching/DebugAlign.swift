import ClinicalFacts
import Glibc
import Lexicon
func debugAlign(_ c: FactComparison) {
  guard unsafe getenv("CONCORD_DEBUG") != nil else { return }
  for t in c.report.topics {
    var out = "R\(t.sentence) [" + t.concepts.map { c.lexicon.name($0) }.joined(separator: " ") + "]"
    for o in c.original.topics {
      let s = c.alignment.score(original: o.sentence, report: t.sentence)
      if s > 6000 { out += "\nDBG      O\(o.sentence) \(s) \(c.alignment.isAligned(original: o.sentence, report: t.sentence) ? "ALIGNED" : "") [" + o.concepts.map { c.lexicon.name($0) }.joined(separator: " ") + "]" }
    }
    print("DBG " + out); fflush(nil)
  }
}

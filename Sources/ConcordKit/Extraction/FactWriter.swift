import CaseDocument
import ClinicalFacts
import Lexicon
import SourceText
import XMLTree

/// Writes facts as JSON objects, with the words and the cue behind each.
struct FactWriter {
  let lexicon: Lexicon

  /// Adds one fact to an array.
  func add(_ fact: Fact, of side: SideText, role: SegmentRole, to array: borrowing XMLDocument.Element) {
    array.map { (map) in
      map.string("role", role.rawValue)
      map.string("kind", kind(fact.kind))
      map.string("subject", subject(fact, of: side))
      map.array("sites") { (sites) in
        for site in fact.sites { sites.string(nil, place(site)) }
      }
      if fact.side != .unstated { map.string("side", fact.side.word) }
      map.string("polarity", fact.assertion.polarity.rawValue)
      map.string("certainty", fact.assertion.certainty.rawValue)
      map.string("temporality", fact.assertion.temporality.rawValue)
      map.string("experiencer", fact.assertion.experiencer.rawValue)
      if let trend = fact.trend { map.string("trend", trend.rawValue) }
      if fact.assertion.isGeneral { map.boolean("general", true) }
      for (key, cue) in [("cue", fact.assertion.cue), ("contextCue", fact.assertion.contextCue)] {
        guard let cue else { continue }
        map.map(key) { (map) in
          let range = range(cue, of: side)
          map.string("text", side.text(range))
          map.number("start", range.lowerBound)
          map.number("end", range.upperBound)
        }
      }
      if !fact.attributes.isEmpty {
        map.array("attributes") { (values) in for value in fact.attributes { values.string(nil, lexicon.name(value)) } }
      }
      if !fact.quantities.isEmpty {
        map.array("quantities") { (values) in for value in fact.quantities { values.string(nil, side.text(range(value.tokens, of: side))) }
        }
      }
      map.number("start", fact.evidence.lowerBound)
      map.number("end", fact.evidence.upperBound)
      map.string("quote", side.text(fact.evidence))
    }
  }

  /// Adds one descriptor to an array.
  func add(_ descriptor: Descriptor, of side: SideText, role: SegmentRole, to array: borrowing XMLDocument.Element) {
    array.map { (map) in
      map.string("role", role.rawValue)
      if let owner = descriptor.owner, owner.subject != .none { map.string("thing", lexicon.name(owner.subject)) }
      switch descriptor.content {
      case .value(let value):
        map.string("value", lexicon.name(value.concept))
        if value.isDenied { map.boolean("denied", true) }
      case .quantity(let quantity):
        map.string("quantity", side.text(range(quantity.tokens, of: side)))
        map.string("use", "\(quantity.role)")
      case .count(let count):
        map.number("count", count.lowest)
        map.boolean("exact", count.isExact)
      }
      map.number("start", descriptor.evidence.lowerBound)
      map.number("end", descriptor.evidence.upperBound)
      map.string("quote", side.text(descriptor.evidence))
    }
  }

  /// Adds what is said about one diagnosis to an array.
  func add(_ diagnosis: DiagnosisStatement, of side: SideText, role: SegmentRole, to array: borrowing XMLDocument.Element) {
    array.map { (map) in
      map.string("role", role.rawValue)
      map.string("diagnosis", lexicon.name(diagnosis.concept))
      map.string("standing", "\(diagnosis.standing)")
      map.string("certainty", diagnosis.certainty.rawValue)
      map.number("start", diagnosis.evidence.lowerBound)
      map.number("end", diagnosis.evidence.upperBound)
      map.string("quote", side.text(diagnosis.evidence))
    }
  }

  /// Returns a site with its side.
  func place(_ site: Site) -> String {
    let name = lexicon.name(site.anatomy)
    return site.side == .unstated ? name : "\(site.side.word) \(name)"
  }

  /// Returns the bytes from the first to the last of some tokens.
  func range(_ tokens: Range<Int>, of side: SideText) -> ByteRange {
    ByteRange(side.tokens[tokens.lowerBound].range.lowerBound, side.tokens[tokens.upperBound - 1].range.upperBound)
  }

  /// Returns the concept's identifier, or the words of a subject outside the lexicon.
  func subject(_ fact: Fact, of side: SideText) -> String {
    fact.subject == .none ? side.text(range(fact.mention, of: side)) : lexicon.name(fact.subject)
  }

  /// Returns the word for a sort of statement.
  func kind(_ kind: Fact.Kind) -> String {
    switch kind {
    case .concept: "presence"
    case .open: "open"
    case .normality: "normality"
    case .involvement: "involvement"
    case .confinement: "confinement"
    case .examination: "examination"
    case .laboratory(let status): "laboratory-\(status.rawValue)"
    }
  }
}

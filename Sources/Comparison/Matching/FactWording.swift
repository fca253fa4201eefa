import ClinicalFacts
import Lexicon

/// Puts facts into words: the normal form for machines, and plain phrases for messages.
struct FactWording {
  let lexicon: Lexicon

  /// Returns the fact as `subject · site · polarity`.
  func normalForm(_ fact: Fact) -> String {
    ([subject(fact)] + fact.sites.prefix(3).map(place) + [state(fact)]).joined(separator: " · ")
  }

  /// Returns the subject in words.
  func subject(_ fact: Fact) -> String {
    switch fact.kind {
    case .open: "unlisted phrase"
    case .normality: "abnormality"
    case .involvement where fact.subject == .none: "involvement"
    case .concept, .involvement, .confinement, .laboratory, .examination: fact.subject == .none ? "process" : lexicon.label(fact.subject)
    }
  }

  /// Returns the subject with its side and first place: "calcification in the left thigh".
  func phrase(_ fact: Fact) -> String {
    let name = subject(fact)
    guard let site = fact.sites.first else { return fact.side == .unstated ? name : "\(fact.side.word) \(name)" }
    return "\(name) in the \(place(site))"
  }

  /// Returns a place with its side.
  func place(_ site: Site) -> String {
    let name = lexicon.label(site.anatomy)
    let isSided = !lexicon.flags(site.anatomy).isDisjoint(with: [.right, .left])
    return site.side == .unstated || isSided ? name : "\(site.side.word) \(name)"
  }

  private func state(_ fact: Fact) -> String {
    switch fact.kind {
    case .laboratory(let status): status.rawValue
    case .confinement: "only"
    case .concept, .open, .normality, .involvement, .examination: fact.assertion.polarity.rawValue
    }
  }
}

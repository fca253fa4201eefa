import ClinicalFacts
import Lexicon

/// Puts a conflict of places into words.
struct PlaceWording {
  let lexicon: Lexicon

  /// Returns what the two texts say.
  func message(_ pair: PlaceConflicts.Pair) -> String {
    let subject = FactWording(lexicon: lexicon).subject(pair.report)
    return "The case has \(subject) in the \(place(pair.places.original)); the report has it in the \(place(pair.places.report))."
  }

  /// Returns a place with its range and its parts.
  func place(_ site: Site) -> String {
    let name = FactWording(lexicon: lexicon).place(site)
    let range = site.through == .none ? name : "\(name) to \(lexicon.label(site.through))"
    return site.parts.isEmpty ? range : "\(range) (\(site.parts.map(lexicon.label).joined(separator: ", ")))"
  }
}

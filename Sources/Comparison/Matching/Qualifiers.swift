/// The scales whose values narrow a denial: "no large effusion" does not deny a small one.
enum Qualifiers {
  /// The groups of `Data/attributes.tsv`.
  static let restricting: Set<String> = [
    "severity", "size-word", "acuity", "trend-novelty", "trend", "suspicion", "displacement", "completeness", "obstruction", "distribution",
    "distribution-extent", "margin", "enhancement-degree", "enhancement-pattern", "aggressiveness", "malignancy",
  ]
}

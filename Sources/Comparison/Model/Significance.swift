/// How much a note matters to the patient; of many notes the least significant are left out first.
package enum Significance: Int, Sendable, Comparable {
  /// A detail of form, or a normal finding.
  case routine
  /// A finding or a diagnosis.
  case notable
  /// Missing it endangers the patient.
  case urgent
  /// It must reach the treating physician at once.
  case critical

  /// Orders from `routine` to `critical`.
  package static func < (left: Significance, right: Significance) -> Bool { left.rawValue < right.rawValue }
}

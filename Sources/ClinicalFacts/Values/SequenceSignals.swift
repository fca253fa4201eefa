package import Lexicon

/// The scales of signal in the sequences of magnetic resonance: what "hyperintense" means once the sequence is known.
package struct SequenceSignals: Sendable {
  /// The plain scale, for signal of no stated sequence.
  let plain: Int
  private let specific: [ConceptID: [ConceptID: ConceptID]]
  private let ranks: [Int: ConceptID]

  /// The endings of the identifiers `seq-…` and `signal-…-…` in `Data/attributes.tsv`.
  private static let sequences = ["adc", "dwi", "flair", "hbp", "inphase", "outphase", "pd", "stir", "swi", "t1", "t1fs", "t2", "t2star"]
  private static let levels = ["void", "low", "iso-low", "iso", "iso-high", "high", "very-high"]

  /// Looks the scales up.
  package init(lexicon: Lexicon) {
    var specific: [ConceptID: [ConceptID: ConceptID]] = [:]
    var ranks: [Int: ConceptID] = [:]
    for level in Self.levels {
      guard let value = lexicon.concept(named: "signal-\(level)") else { continue }
      ranks[lexicon.order(value)] = value
      for name in Self.sequences {
        guard let sequence = lexicon.concept(named: "seq-\(name)"), let own = lexicon.concept(named: "signal-\(name)-\(level)") else {
          continue
        }
        specific[sequence, default: [:]][value] = own
      }
    }
    self.specific = specific
    self.ranks = ranks
    plain = lexicon.concept(named: "signal-low").map(lexicon.groupKey) ?? 0
  }

  /// Returns whether a value of a scale names a sequence.
  func isSequence(_ concept: ConceptID) -> Bool { specific[concept] != nil }

  /// Returns the value of a sequence's own scale for a value of the plain scale or of another sequence's, or nil.
  func value(_ value: ConceptID, in sequence: ConceptID, lexicon: Lexicon) -> ConceptID? {
    guard let own = specific[sequence] else { return nil }
    return own[value] ?? ranks[lexicon.order(value)].flatMap { own[$0] }
  }

  /// Returns whether a value is one of signal, in any sequence.
  func isSignal(_ value: ConceptID, lexicon: Lexicon) -> Bool {
    let scale = lexicon.groupKey(value)
    return scale == plain || specific.values.contains { $0.values.contains(value) }
  }
}

import ClinicalFacts
import Lexicon

/// Values that are the only ones of their scale in both texts.
///
/// Texts of one patient that each give one signal, margin or quadrant mean the same lesion, however it is called. Front and
/// back fit many things and are taken so only where the sentences speak of the same.
struct LoneValues {
  private let comparison: FactComparison
  private let originals: [Int: Set<Value>]
  private let claims: [Int: Set<Value>]

  private struct Value: Hashable {
    var order: Int
    var isDenied: Bool
  }

  /// The properties that tell how or where a lesion is, so that one value stands for the lesion of the text.
  private static let looks: Set<String> = [
    "signal-t1", "signal-t1fs", "signal-t2", "signal-t2star", "signal-flair", "signal-dwi", "signal-hbp", "margin", "composition", "septa",
    "density-bone", "pattern", "position", "shape",
  ]

  /// Counts the values of each scale.
  init(comparison: FactComparison, originals: [(Descriptor, ScaleValue)], claims: [(Descriptor, ScaleValue)]) {
    self.comparison = comparison
    self.originals = Self.values(originals)
    self.claims = Self.values(claims)
  }

  /// Returns whether two values are alone on their scale and may be said of the same.
  func areAlone(_ original: Descriptor, _ report: Descriptor) -> Bool {
    guard case .value(let own) = original.content, case .value(let other) = report.content, own.scale == other.scale else { return false }
    guard !own.isDenied, !other.isDenied, originals[own.scale]?.count == 1, claims[own.scale]?.count == 1 else { return false }
    let matcher = DescriptorMatcher(comparison: comparison)
    guard !matcher.areOnOtherSides(original, report), !matcher.areStructuresApart(original, report) else { return false }
    let property = comparison.lexicon.property(own.concept)
    if own.scale == comparison.core.frontBack {
      return matcher.areInAlignedSentences(original, report)
    }
    guard Self.looks.contains(property), !comparison.core.relativePositions.contains(own.scale),
      !comparison.core.partial.contains(own.scale)
    else { return false }
    return matcher.areInAlignedSentences(original, report) || !matcher.areDifferent(original, report)
  }

  private static func values(_ values: [(Descriptor, ScaleValue)]) -> [Int: Set<Value>] {
    var result: [Int: Set<Value>] = [:]
    for (_, value) in values { result[value.scale, default: []].insert(Value(order: value.order, isDenied: value.isDenied)) }
    return result
  }
}

import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports a size in numbers that does not fit the size that the other text gives in words.
struct QualitativeSizeConflict: Rule {
  static let description = RuleDescription(
    id: "M309", name: "qualitative-vs-numeric-size", category: .measurement, defaultSeverity: .warning, precedence: 5,
    summary: "One text calls a thing tiny or huge, the other gives a size in numbers that does not fit.",
    rationale: "Words of size are all that some texts give.",
    limits:
      "Compares only “tiny” with 4 cm or more, “small” with 6 cm or more, “large” with less than 5 mm and “huge” with less than 3 cm.",
    triggering: [
      .init(original: "A tiny cyst of the left kidney.", report: "Left renal cyst of 6 cm."),
      .init(original: "A huge ovarian cyst.", report: "An ovarian cyst measuring 15 mm."),
      .init(original: "A small splenic cyst.", report: "A splenic cyst of 11 cm."),
    ],
    nonTriggering: [
      .init(original: "A tiny cyst of the left kidney.", report: "Left renal cyst of 6 mm."),
      .init(original: "A large splenic cyst.", report: "A splenic cyst of 11 cm."),
      .init(original: "A small nodule of 9 mm.", report: "A 9 mm nodule."),
    ])

  /// The sizes in millimetres that do not fit a rank of the scale of words: tiny, small, large, huge.
  private static let unfit: [Int: Range<Double>] = [1: 40..<2000, 2: 60..<2000, 4: 0..<5, 5: 0..<30]

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let (originals, claims) = (comparison.originalDescriptors, comparison.reportDescriptors)
    for (word, rank) in words(originals, comparison) {
      guard let (claim, _) = sizes(claims).first(where: { isUnfit($0.1, rank) && isSame(word, $0.0, comparison) }),
        !sizes(originals).contains(where: { isSame(word, $0.0, comparison) })
      else { continue }
      report(detection(word, claim, comparison))
    }
    for (word, rank) in words(claims, comparison) {
      guard let (size, _) = sizes(originals).first(where: { isUnfit($0.1, rank) && isSame(word, $0.0, comparison) }),
        !sizes(claims).contains(where: { isSame(word, $0.0, comparison) })
      else { continue }
      report(detection(size, word, comparison))
    }
  }

  private func detection(_ original: Descriptor, _ claim: Descriptor, _ comparison: FactComparison) -> Detection {
    let wording = DescriptorWording(lexicon: comparison.lexicon)
    return detection(
      message: "The case says “\(wording.text(original))”; the report says “\(wording.text(claim))”.",
      original: comparison.claim(original, .original), report: comparison.claim(claim, .report))
  }

  private func isSame(_ first: Descriptor, _ second: Descriptor, _ comparison: FactComparison) -> Bool {
    [first, second].allSatisfy { isLesion($0, comparison) }
      && DescriptorMatcher(comparison: comparison).isSameOwner(first, second)
  }

  /// Whether a thing has no usual size of its own, as an organ has: a kidney of 9 cm is small.
  private func isLesion(_ descriptor: Descriptor, _ comparison: FactComparison) -> Bool {
    guard let subject = descriptor.owner?.subject, subject != .none else { return true }
    return !comparison.core.isGeneric(subject) && comparison.lexicon.kind(subject) != .anatomy
  }

  private func isUnfit(_ quantity: Quantity, _ rank: Int) -> Bool { Self.unfit[rank]?.contains(quantity.largest) ?? false }

  private func words(_ descriptors: [Descriptor], _ comparison: FactComparison) -> [(Descriptor, Int)] {
    descriptors.compactMap { descriptor in
      guard case .value(let value) = descriptor.content, !value.isDenied, value.scale == comparison.core.sizeScale else { return nil }
      return (descriptor, value.order)
    }
  }

  private func sizes(_ descriptors: [Descriptor]) -> [(Descriptor, Quantity)] {
    descriptors.compactMap { descriptor in
      guard case .quantity(let quantity) = descriptor.content, quantity.dimension == .length, quantity.role == .size else { return nil }
      return (descriptor, quantity)
    }
  }
}

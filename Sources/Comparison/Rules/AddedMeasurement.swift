import CaseDocument
import ClinicalFacts

/// Notes a size that the report adds to a thing for which the case gives none.
struct AddedMeasurement: Rule {
  static let description = RuleDescription(
    id: "M303", name: "measurement-added-or-missing", category: .unsupported, defaultSeverity: .note, precedence: 15,
    summary: "The report gives a size for a thing that the case does not measure.",
    rationale: "A number that nobody measured may be invented.",
    limits: "A note only: the report may have been written from the images. Silent when the value stands anywhere in the case.",
    triggering: [
      .init(original: "A nodule is seen in the thyroid.", report: "A 17 mm thyroid nodule is seen."),
      .init(original: "Cyst of the left kidney.", report: "Left renal cyst of 4 cm."),
      .init(original: "There is an abscess of the liver.", report: "Liver abscess measuring 23 mm."),
    ],
    nonTriggering: [
      .init(original: "A 17 mm thyroid nodule.", report: "A thyroid nodule is seen."),
      .init(original: "A 4 cm cyst of the left kidney.", report: "Left renal cyst of 40 mm."),
      .init(original: "The spleen is normal.", report: "A 3 cm cyst of the pancreas."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let wording = DescriptorWording(lexicon: comparison.lexicon)
    let own = sizes(comparison.originalDescriptors)
    for (claim, quantity) in sizes(comparison.reportDescriptors) {
      guard let thing = claim.owner, !own.contains(where: { MeasurementComparator.agree($0.1, quantity) }) else { continue }
      guard !own.contains(where: { $0.0.owner.map { comparison.matcher.isSameThing($0, thing) } ?? true }) else { continue }
      guard
        let known = comparison.originalStatements.first(where: {
          $0.kind == .concept && $0.assertion.polarity == .present && comparison.matcher.isSameThing($0, thing)
        })
      else { continue }
      report(
        detection(
          .unsupported, message: "The report gives \(wording.text(claim)); the case does not measure it.",
          original: comparison.claim(known, .original), report: comparison.claim(claim, .report)))
    }
  }

  private func sizes(_ descriptors: [Descriptor]) -> [(Descriptor, Quantity)] {
    descriptors.compactMap { descriptor in
      guard case .quantity(let quantity) = descriptor.content, quantity.dimension == .length, quantity.role == .size else { return nil }
      return (descriptor, quantity)
    }
  }
}

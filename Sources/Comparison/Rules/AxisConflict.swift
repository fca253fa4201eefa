import CaseDocument
import ClinicalFacts

/// Reports the same length of the same thing along another axis.
struct AxisConflict: Rule {
  static let description = RuleDescription(
    id: "M305", name: "axis-or-plane", category: .measurement, defaultSeverity: .warning, precedence: 6,
    summary: "The report gives the same length along another axis.",
    rationale: "Normal limits hold for one axis only.",
    limits: "Compares only lengths that both texts give an axis.",
    triggering: [
      .init(original: "The liver measures 19 cm in craniocaudal length.", report: "The liver measures 19 cm in transverse diameter."),
      .init(original: "A mass of 4 cm in anteroposterior diameter.", report: "A mass measuring 4 cm transverse."),
      .init(original: "The lymph node measures 12 mm in short axis.", report: "Lymph node of 12 mm, long axis."),
    ],
    nonTriggering: [
      .init(original: "The liver measures 19 cm in craniocaudal length.", report: "The liver is 19 cm long."),
      .init(original: "The cyst measures 3 cm in transverse diameter.", report: "A 3 cm cyst."),
      .init(original: "Mass of 4 cm craniocaudal and 4 cm transverse.", report: "Mass of 4 cm transverse."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let matcher = DescriptorMatcher(comparison: comparison)
    let originals = axes(comparison.originalDescriptors)
    let wording = DescriptorWording(lexicon: comparison.lexicon)
    for (claim, quantity) in axes(comparison.reportDescriptors) {
      let same = originals.filter {
        matcher.isSameOwner($0.0, claim) && MeasurementComparator.relation($0.1, quantity) == .equal
      }
      guard let first = same.first, same.allSatisfy({ $0.1.aspect != quantity.aspect }) else { continue }
      report(
        detection(
          message: "The case gives \(wording.text(first.0)) along another axis than the report.",
          original: comparison.claim(first.0, .original), report: comparison.claim(claim, .report)))
    }
  }

  private func axes(_ descriptors: [Descriptor]) -> [(Descriptor, Quantity)] {
    descriptors.compactMap { descriptor in
      guard case .quantity(let quantity) = descriptor.content, quantity.role == .size, quantity.aspect?.isAxis == true else { return nil }
      return (descriptor, quantity)
    }
  }
}

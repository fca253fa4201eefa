import CaseDocument
import ClinicalFacts

/// Notes a value of attenuation, uptake, degree, volume or percentage that the report adds.
struct UnsupportedMeasurement: Rule {
  static let description = RuleDescription(
    id: "U902", name: "unsupported-measurement", category: .unsupported, defaultSeverity: .note, precedence: 69,
    summary: "The report gives a value of a sort of which the case gives none.",
    rationale: "A number that nobody measured may be invented.",
    limits: "A note; sizes are the matter of M303, and times and laboratory results are not counted.",
    triggering: [
      .init(
        original: "CT shows an adrenal nodule.",
        report: "The adrenal nodule has an attenuation of 8 HU."),
      .init(
        original: "PET-CT: hypermetabolic node in the axilla.",
        report: "Hypermetabolic axillary node with an SUVmax of 9.4."),
      .init(
        original: "Stenosis of the internal carotid artery.",
        report: "Internal carotid stenosis of 80 %."),
    ],
    nonTriggering: [
      .init(
        original: "CT shows an adrenal nodule of 8 HU.",
        report: "The adrenal nodule measures 8 HU."),
      .init(
        original: "CT shows an adrenal nodule.",
        report: "Adrenal nodule."),
      .init(
        original: "Stenosis of the internal carotid artery of 75 %.",
        report: "Internal carotid stenosis of 80 %."),
    ])

  private static let dimensions: Set<Quantity.Dimension> = [.volume, .percent, .attenuation, .uptake, .degree, .pressure, .velocity]

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let wording = DescriptorWording(lexicon: comparison.lexicon)
    let own = dimensions(comparison.original.descriptors)
    var told: Set<Quantity.Dimension> = []
    for claim in comparison.reportDescriptors {
      guard case .quantity(let quantity) = claim.content, Self.dimensions.contains(quantity.dimension), !own.contains(quantity.dimension),
        told.insert(quantity.dimension).inserted
      else { continue }
      report(
        detection(
          .unsupported, message: "The report gives \(wording.text(claim)); the case gives no such value.", original: nil,
          report: comparison.claim(claim, .report)))
    }
  }

  private func dimensions(_ descriptors: [Descriptor]) -> Set<Quantity.Dimension> {
    Set(descriptors.compactMap { if case .quantity(let quantity) = $0.content { quantity.dimension } else { nil } })
  }
}

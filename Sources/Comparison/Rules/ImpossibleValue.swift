import CaseDocument
import ClinicalFacts
import Lexicon

/// Notes a value that no patient can have.
struct ImpossibleValue: Rule {
  static let description = RuleDescription(
    id: "Q105", name: "impossible-value", category: .text, defaultSeverity: .note, precedence: 66,
    summary: "The report gives a value that is not possible.",
    rationale: "A slip of a unit or a digit makes a number worthless.",
    limits: "A note; the bounds are far beyond the records of the literature.",
    triggering: [
      .init(
        original: "CT of the abdomen.",
        report: "The appendix measures 65 cm in diameter."),
      .init(
        original: "CT of the chest.",
        report: "A pulmonary nodule of 450 mm."),
      .init(
        original: "Ultrasound of the carotid arteries.",
        report: "Stenosis of 140 % of the internal carotid artery."),
    ],
    nonTriggering: [
      .init(
        original: "CT of the abdomen.",
        report: "The appendix measures 9 mm in diameter."),
      .init(
        original: "CT of the chest.",
        report: "A pulmonary nodule of 14 mm."),
      .init(
        original: "Ultrasound of the carotid arteries.",
        report: "Stenosis of 80 % of the internal carotid artery."),
    ])

  /// The highest size in millimetres of a thing, or of what is in or part of a structure.
  private static let highest: [(name: String, size: Double)] = [
    // Longest appendix on record: 260 mm; diameters beyond 150 mm are mucoceles of the literature.
    ("appendix", 300),
    // Fleischner Society, 2024: a nodule measures up to 30 mm, what is larger is a mass; ten times that leaves room for loose words.
    ("lung-nodule", 300),
    // Largest thoracic and abdominal aneurysms on record measure below 250 mm.
    ("aneurysm", 300),
    // Nothing in a human body is longer than two metres but the bowel.
    ("abnormality", 2000),
  ]

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    for claim in comparison.reportDescriptors {
      guard case .quantity(let quantity) = claim.content, isImpossible(quantity, claim.owner, comparison.lexicon) else { continue }
      let text = DescriptorWording(lexicon: comparison.lexicon).text(claim)
      report(
        detection(
          .review, significance: .routine, message: "The report gives \(text), which is hardly possible.", original: nil,
          report: comparison.claim(claim, .report)))
    }
  }

  private func isImpossible(_ quantity: Quantity, _ owner: Fact?, _ lexicon: Lexicon) -> Bool {
    switch quantity.dimension {
    case .attenuation: return quantity.largest > 4500 || quantity.smallest < -1100
    case .percent:
      guard let owner, owner.subject != .none, let stenosis = lexicon.concept(named: "stenosis") else { return false }
      return quantity.largest > 100 && lexicon.isA(owner.subject, stenosis)
    case .length where quantity.role == .size:
      return Self.highest.contains { name, size in
        guard quantity.largest > size, let concept = lexicon.concept(named: name), let owner else { return false }
        return owner.subject != .none && lexicon.isA(owner.subject, concept)
          || lexicon.kind(concept) == .anatomy && owner.sites.contains { lexicon.isPart($0.anatomy, of: concept) }
      }
    default: return false
    }
  }
}

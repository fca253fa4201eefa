import CaseDocument
import ClinicalFacts
import Lexicon

/// Notes advice that does not go with the category that the report itself gives.
struct RecommendationInconsistent: Rule {
  static let description = RuleDescription(
    id: "I010", name: "recommendation-inconsistent", category: .internal, defaultSeverity: .note, precedence: 68,
    summary: "The report advises a procedure against which its own category speaks.",
    rationale: "Category and advice belong together; one of them is wrong.",
    limits:
      "A note; only benign categories of BI-RADS, Bosniak, TI-RADS, Lung-RADS, LI-RADS, PI-RADS and O-RADS against biopsy and resection.",
    triggering: [
      .init(original: "Mammography.", report: "BI-RADS 2. Biopsy is recommended."),
      .init(original: "CT of the kidneys.", report: "Bosniak 1 cyst of the left kidney. Biopsy of the cyst is recommended."),
      .init(original: "Ultrasound of the thyroid.", report: "TI-RADS 1 nodule. Fine needle aspiration is recommended."),
    ],
    nonTriggering: [
      .init(original: "Mammography.", report: "BI-RADS 5. Biopsy is recommended."),
      .init(original: "CT of the kidneys.", report: "Simple cyst, Bosniak I. No follow-up is needed."),
      .init(original: "Mammography.", report: "BI-RADS 2 on the left, BI-RADS 4 on the right. Biopsy is recommended."),
    ])

  /// The categories that ask for no tissue: ACR BI-RADS 5th edition, Bosniak 2019, ACR TI-RADS 2017, Lung-RADS 2022, LI-RADS 2018, PI-RADS
  /// 2.1, O-RADS 2022.
  private static let benign = [
    "bi-rads-1", "bi-rads-2", "bosniak-1", "bosniak-2", "ti-rads-1", "ti-rads-2", "lung-rads-1", "lung-rads-2", "li-rads-1", "pi-rads-1",
    "pi-rads-2", "o-rads-1", "o-rads-2",
  ]

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let lexicon = comparison.lexicon
    let grades = comparison.reportDescriptors.filter { descriptor in
      if case .value(let value) = descriptor.content { Self.isCategory(value.concept, lexicon) } else { false }
    }
    guard let grade = grades.first, grades.allSatisfy({ isBenign($0, lexicon) }) else { return }
    let procedures = ["biopsy", "resection"].compactMap { lexicon.concept(named: $0) }
    let advised = comparison.report.facts.first { fact in
      fact.kind == .concept && fact.subject != .none && fact.assertion.polarity != .absent && !fact.assertion.isGeneral
        && (fact.assertion.temporality == .hypothetical || fact.assertion.temporality == .future)
        && procedures.contains { lexicon.isA(fact.subject, $0) }
    }
    guard let advised else { return }
    report(
      detection(
        .review,
        message: "The report gives \(DescriptorWording(lexicon: lexicon).text(grade)) and advises \(lexicon.label(advised.subject)).",
        original: comparison.claim(grade, .report), report: comparison.claim(advised, .report)))
  }

  /// Whether a value belongs to one of the systems.
  private static func isCategory(_ value: ConceptID, _ lexicon: Lexicon) -> Bool {
    benign.contains { name in lexicon.concept(named: name).map { lexicon.groupKey($0) == lexicon.groupKey(value) } ?? false }
  }

  private func isBenign(_ descriptor: Descriptor, _ lexicon: Lexicon) -> Bool {
    guard case .value(let value) = descriptor.content else { return false }
    return Self.benign.contains(lexicon.name(value.concept))
  }
}

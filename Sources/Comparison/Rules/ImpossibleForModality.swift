import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports a feature that none of the case's techniques can show.
struct ImpossibleForModality: Rule {
  static let description = RuleDescription(
    id: "U911", name: "modality-impossible-term", category: .modality, defaultSeverity: .warning, precedence: 45,
    summary: "The report describes a feature that none of the techniques of the case can show.",
    rationale: "Signal is seen in MRI only, attenuation in CT only: what the technique cannot show is made up.",
    limits: "Silent when the case names no technique, describes such a feature itself, or the report names a technique that shows it.",
    triggering: [
      .init(original: "Ultrasound of the thyroid shows a nodule.", report: "The nodule is T2 hyperintense."),
      .init(original: "Radiograph of the hip: lytic lesion.", report: "The lesion shows T2 hyperintensity."),
      .init(original: "Unenhanced CT of the abdomen: adrenal mass.", report: "The mass shows restricted diffusion."),
    ],
    nonTriggering: [
      .init(original: "MRI of the hip: lytic lesion.", report: "The lesion is T2 hyperintense."),
      .init(original: "A lytic lesion is seen.", report: "The lesion is T2 hyperintense."),
      .init(original: "Radiograph of the hip: lytic lesion.", report: "MRI shows that the lesion is T2 hyperintense."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let lexicon = comparison.lexicon
    let own = Examinations(comparison.original, lexicon: lexicon).made.map(\.subject).filter { !lexicon.list(.cannotShow, of: $0).isEmpty }
    let stated = Examinations(comparison.report, lexicon: lexicon).made.map(\.subject)
    guard let technique = own.first else { return }
    for fact in comparison.reportStatements where fact.kind == .concept && fact.assertion.polarity == .present && fact.subject != .none {
      let hides = { (modality: ConceptID) in hidden(fact.subject, by: modality, comparison.core.restrictedDiffusion, lexicon) }
      guard own.allSatisfy(hides), stated.allSatisfy(hides) else { continue }
      let isKnown = comparison.original.facts.contains { other in
        other.kind == .concept && other.subject != .none
          && lexicon.list(.cannotShow, of: technique).contains { feature in
            lexicon.isA(other.subject, feature) && lexicon.isA(fact.subject, feature)
          }
      }
      guard !isKnown, let named = comparison.original.facts.first(where: { $0.kind == .examination && $0.subject == technique }) else {
        continue
      }
      report(
        detection(
          message: "The case was examined by \(lexicon.label(technique)), which cannot show \(lexicon.label(fact.subject)).",
          original: comparison.claim(named, .original), report: comparison.claim(fact, .report)))
    }
  }

  /// Whether a feature is a special one of those that a technique cannot show; general words such as "bright" or "lucent" are used of all.
  private func hidden(_ subject: ConceptID, by modality: ConceptID, _ restrictedDiffusion: ConceptID, _ lexicon: Lexicon) -> Bool {
    ([modality] + lexicon.list(.ancestors, of: modality)).contains { technique in
      lexicon.list(.cannotShow, of: technique).contains { feature in
        lexicon.isA(subject, feature) && subject != feature && !lexicon.list(.parents, of: subject).contains(where: { $0 == feature })
          || subject == feature && subject == restrictedDiffusion
      }
    }
  }
}

import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports an examination of another part of the body.
struct BodyPartConflict: Rule {
  static let description = RuleDescription(
    id: "X806", name: "body-part-or-exam", category: .modality, defaultSeverity: .error, precedence: 5,
    summary: "The report has the same sort of examination of another part of the body.",
    rationale: "Another part means another examination, perhaps another patient.",
    limits: "Fires only when each text names a single examination, of a single part, by the same technique.",
    triggering: [
      .init(original: "Radiograph of the left wrist.", report: "Radiograph of the left elbow."),
      .init(original: "MRI of the knee.", report: "MRI of the ankle."),
      .init(original: "Ultrasound of the thyroid.", report: "Ultrasound of the parotid gland."),
    ],
    nonTriggering: [
      .init(original: "Radiograph of the left wrist.", report: "Left wrist radiograph."),
      .init(original: "CT of the abdomen.", report: "CT of the liver."),
      .init(original: "Radiographs of the wrist and MRI of the elbow.", report: "MRI of the elbow."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let own = Examinations(comparison.original, lexicon: comparison.lexicon)
    let stated = Examinations(comparison.report, lexicon: comparison.lexicon)
    guard let first = single(own), let claim = single(stated), own.technique(of: first) == stated.technique(of: claim) else { return }
    guard !comparison.matcher.isSamePlace(first, claim) else { return }
    let wording = FactWording(lexicon: comparison.lexicon)
    guard let place = first.sites.first, let other = claim.sites.first else { return }
    guard !comparison.report.facts.contains(where: { $0.sites.contains { comparison.entailment.overlap($0, place) } }) else { return }
    guard !comparison.original.facts.contains(where: { $0.sites.contains { comparison.entailment.overlap($0, other) } }) else { return }
    report(
      detection(
        message: "The case has an examination of the \(wording.place(place)); the report has one of the \(wording.place(other)).",
        original: comparison.claim(first, .original), report: comparison.claim(claim, .report)))
  }

  /// The only examination of a text, when it names its part.
  private func single(_ examinations: Examinations) -> Fact? {
    let made = examinations.made.filter { examinations.technique(of: $0) != nil }
    guard made.count == 1, let fact = made.first, fact.sites.count == 1 else { return nil }
    return fact
  }
}

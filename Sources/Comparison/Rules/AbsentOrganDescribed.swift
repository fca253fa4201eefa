import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports an organ that was removed, or never formed, in one text and is described in the other.
struct AbsentOrganDescribed: Rule {
  static let description = RuleDescription(
    id: "P106", name: "absent-organ-described", category: .presence, defaultSeverity: .error, precedence: 6,
    summary: "One text has an organ removed or absent, the other describes it.",
    rationale: "A template describes organs that the patient no longer has.",
    limits: "Silent for partial removals, for the other side, and when the text that has it removed describes the organ too.",
    triggering: [
      .init(original: "Status post cholecystectomy.", report: "Gallstones in the gallbladder."),
      .init(original: "The patient had undergone splenectomy.", report: "The spleen is normal."),
      .init(original: "Left nephrectomy in 2011.", report: "The left kidney shows a simple cyst."),
    ],
    nonTriggering: [
      .init(original: "Status post cholecystectomy.", report: "The gallbladder is surgically absent."),
      .init(original: "Left nephrectomy.", report: "The right kidney is normal."),
      .init(original: "Splenic laceration in the spleen. Splenectomy was performed.", report: "Laceration of the spleen."),
      .init(original: "Partial nephrectomy on the left.", report: "The left kidney is normal."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let matcher = AbsentOrgans(comparison: comparison)
    for (removing, describing, isOriginal) in [
      (comparison.original.facts, comparison.report.facts, true), (comparison.report.facts, comparison.original.facts, false),
    ] {
      for removal in removing where AbsentOrgans.isRemoval(removal) {
        let organs = matcher.organs(of: removal)
        guard !organs.isEmpty, !removing.contains(where: { $0 != removal && matcher.describes($0, organs, removal) }) else { continue }
        guard let description = describing.first(where: { matcher.describes($0, organs, removal) }) else { continue }
        guard !describing.contains(where: { matcher.isKnown($0, organs, removal) }) else { continue }
        let (own, claim) = isOriginal ? (removal, description) : (description, removal)
        let texts = isOriginal ? ("case", "report") : ("report", "case")
        let organ = comparison.lexicon.label(organs[0])
        report(
          detection(
            message: "The \(texts.0) has \(comparison.lexicon.label(removal.subject)); the \(texts.1) describes the \(organ).",
            original: comparison.claim(own, .original), report: comparison.claim(claim, .report)))
        break
      }
    }
  }
}

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
    for (removing, describing, isOriginal) in [
      (comparison.original.facts, comparison.report.facts, true), (comparison.report.facts, comparison.original.facts, false),
    ] {
      for removal in removing where isRemoval(removal) {
        let organs = Array(comparison.lexicon.list(isAbsence(removal, comparison) ? .sites : .removes, of: removal.subject))
        guard !organs.isEmpty, !removing.contains(where: { $0 != removal && describes($0, organs, removal, comparison) }) else { continue }
        guard let description = describing.first(where: { describes($0, organs, removal, comparison) }) else { continue }
        let isKnown = describing.contains { other in
          isRemoval(other)
            && (comparison.entailment.related(other.subject, removal.subject) || isAbsence(other, comparison)
              || !comparison.lexicon.list(.removes, of: other.subject).filter(organs.contains).isEmpty)
        }
        guard !isKnown else { continue }
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

  private func isRemoval(_ fact: Fact) -> Bool {
    let assertion = fact.assertion
    return fact.kind == .concept && fact.subject != .none && assertion.polarity == .present && assertion.certainty == .definite
      && assertion.experiencer == .patient && !assertion.isGeneral
      && (assertion.temporality == .current || assertion.temporality == .historical)
  }

  private func isAbsence(_ fact: Fact, _ comparison: FactComparison) -> Bool {
    fact.subject != .none && comparison.lexicon.flags(fact.subject).contains(.absence)
  }

  /// Whether a fact says something about a removed organ itself, on the side from which it was removed.
  private func describes(_ fact: Fact, _ organs: [ConceptID], _ removal: Fact, _ comparison: FactComparison) -> Bool {
    guard FactComparison.isStatement(fact), !fact.side.excludes(removal.side), !fact.assertion.isFollowUp else { return false }
    let lexicon = comparison.lexicon
    switch fact.kind {
    case .concept
    where fact.subject != .none && [.observation, .diagnosis].contains(lexicon.kind(fact.subject)) && !isAbsence(fact, comparison): break
    case .normality: break
    default: return false
    }
    return fact.sites.contains { site in
      organs.contains { organ in
        guard lexicon.isPart(site.anatomy, of: organ) else { return false }
        let isSided = lexicon.flags(organ).contains(.sided)
        return !isSided || removal.side == .bilateral || (removal.side != .unstated && site.side == removal.side)
      }
    }
  }
}

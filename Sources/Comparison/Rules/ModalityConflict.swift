import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports an examination of the same part by another technique, and one that was made in one text and not in the other.
struct ModalityConflict: Rule {
  static let description = RuleDescription(
    id: "X804", name: "modality", category: .modality, defaultSeverity: .error, precedence: 19,
    summary: "The report names another technique for the examination, or one that the case says was not used.",
    rationale: "What an image can show depends on the technique.",
    limits: "Techniques are compared only when each text names a single one, of the same part of the body.",
    triggering: [
      .init(original: "MRI of the shoulder.", report: "CT of the shoulder."),
      .init(original: "MRI was not performed because of a pacemaker.", report: "MRI shows a supraspinatus tear."),
      .init(original: "An ultrasound of the abdomen was obtained.", report: "Ultrasound was not performed."),
      .init(
        original: "Because of a neurostimulator MRI was not performed.", report: "T2-weighted images show edema of the thalamus."),
    ],
    nonTriggering: [
      .init(original: "MRI of the shoulder.", report: "Magnetic resonance imaging of the shoulder."),
      .init(original: "Radiograph and MRI of the shoulder.", report: "CT of the shoulder."),
      .init(original: "CT of the chest.", report: "MRI of the brain is recommended."),
      .init(original: "CT of the chest.", report: "Chest CT shows a nodule."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let own = Examinations(comparison.original, lexicon: comparison.lexicon)
    let stated = Examinations(comparison.report, lexicon: comparison.lexicon)
    if let (first, claim) = otherTechnique(own, stated, comparison) {
      report(detection(message: message("names", first, claim, comparison), original: first.1, report: claim.1))
    }
    for (mine, theirs) in [(own.notMade, stated.made), (own.made, stated.notMade)] {
      for fact in theirs where isComparable(fact, own, comparison) {
        guard let rival = mine.first(where: { isComparable($0, own, comparison) && isSame($0, fact, own, comparison) }) else { continue }
        let counterparts = fact.assertion.polarity == .present ? own.made : own.notMade
        guard !counterparts.contains(where: { isRelated($0, fact, comparison) }) else { continue }
        let verbs = fact.assertion.polarity == .present ? ("was not made", "was made") : ("was made", "was not made")
        let label = comparison.lexicon.label(fact.subject)
        report(
          detection(
            message: "In the case \(label) \(verbs.0); in the report it \(verbs.1).", original: comparison.claim(rival, .original),
            report: comparison.claim(fact, .report)))
        break
      }
    }
  }

  /// What was not made was meant as a whole: "MRI was not performed" denies any MRI of the part.
  private func isSame(_ first: Fact, _ second: Fact, _ own: Examinations, _ comparison: FactComparison) -> Bool {
    let (absent, present) = first.assertion.polarity == .absent ? (first, second) : (second, first)
    let isSequence = absent.subject == comparison.core.mri && comparison.lexicon.isA(present.subject, comparison.core.sequence)
    let isPart = comparison.core.examinationParts.contains { comparison.lexicon.isA(absent.subject, $0) && absent.subject != $0 }
    let isPhase = isPart && isRelated(absent, present, comparison)
    guard isSequence || isPhase || comparison.lexicon.isA(present.subject, absent.subject) else { return false }
    return absent.sites.isEmpty || present.sites.isEmpty || comparison.matcher.isSamePlace(absent, present)
  }

  /// Whether an examination is one of the first time, or was left out altogether.
  private func isComparable(_ fact: Fact, _ own: Examinations, _ comparison: FactComparison) -> Bool {
    let isKnown =
      own.technique(of: fact) != nil || comparison.lexicon.isA(fact.subject, comparison.core.sequence)
      || comparison.core.examinationParts.contains { comparison.lexicon.isA(fact.subject, $0) }
    return isKnown && (fact.assertion.polarity == .present || !fact.assertion.isFollowUp)
  }

  private func isRelated(_ first: Fact, _ second: Fact, _ comparison: FactComparison) -> Bool {
    comparison.entailment.related(first.subject, second.subject)
  }

  /// The single technique of each text, when they differ and the part of the body is the same.
  private func otherTechnique(_ own: Examinations, _ stated: Examinations, _ comparison: FactComparison) -> (
    (ConceptID, Claim), (ConceptID, Claim)
  )? {
    let (mine, theirs) = (own.techniques, stated.techniques)
    guard mine.count == 1, theirs.count == 1, let first = mine.first, let second = theirs.first else { return nil }
    guard !comparison.entailment.related(first, second) else { return nil }
    for fact in own.made where own.technique(of: fact) == first && !fact.sites.isEmpty {
      for claim in stated.made where stated.technique(of: claim) == second && !claim.sites.isEmpty {
        if comparison.matcher.isSamePlace(fact, claim), !fact.side.excludes(claim.side) {
          return ((first, comparison.claim(fact, .original)), (second, comparison.claim(claim, .report)))
        }
      }
    }
    return nil
  }

  private func message(_ verb: String, _ own: (ConceptID, Claim), _ claim: (ConceptID, Claim), _ comparison: FactComparison) -> String {
    "The case \(verb) \(comparison.lexicon.label(own.0)); the report \(verb) \(comparison.lexicon.label(claim.0))."
  }
}

import CaseDocument
import ClinicalFacts

/// A rule about what one text denies and the other asserts; the rules differ in who denies.
protocol PresenceRule: Rule {
  /// The text that denies.
  static var denier: SegmentRole { get }
}

extension PresenceRule {
  /// Reports what the denying text denies and the other asserts.
  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let conflicts = PresenceConflicts(comparison: comparison, denier: Self.denier)
    let wording = FactWording(lexicon: comparison.lexicon)
    let isOriginal = Self.denier == .original
    let texts = (comparison.originalStatements, comparison.reportStatements)
    let (deniers, asserters) = isOriginal ? texts : (texts.1, texts.0)
    let found = conflicts.pairs(denying: deniers, asserting: asserters)
    for (denial, assertion) in found + AlignedPresence(comparison: comparison).pairs(denier: Self.denier) {
      let (own, claim) = isOriginal ? (denial, assertion) : (assertion, denial)
      let verbs = isOriginal ? ("denies", "states") : ("states", "denies")
      report(
        detection(
          severity: denial.isOpen ? .warning : nil,
          message: "The case \(verbs.0) \(wording.phrase(own)); the report \(verbs.1) \(wording.phrase(claim)).",
          original: comparison.claim(own, .original), report: comparison.claim(claim, .report)))
    }
  }
}

/// A rule about a structure that one text calls normal and in which the other names an abnormality; the rules differ in who calls it normal.
protocol NormalityRule: Rule {
  /// The text that calls the structure normal.
  static var caller: SegmentRole { get }
}

extension NormalityRule {
  /// Reports the abnormalities of structures that the other text calls normal.
  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let conflicts = NormalityConflicts(comparison: comparison)
    let wording = FactWording(lexicon: comparison.lexicon)
    let isOriginal = Self.caller == .original
    let texts = (comparison.originalStatements, comparison.reportStatements)
    let (normal, abnormal) = isOriginal ? texts : (texts.1, texts.0)
    for (normality, abnormality) in conflicts.pairs(normal: normal, abnormal: abnormal) {
      let place = normality.sites.first.map(wording.place) ?? "structure"
      let message =
        isOriginal
        ? "The case calls the \(place) normal; the report states \(wording.phrase(abnormality))."
        : "The case states \(wording.phrase(abnormality)); the report calls the \(place) normal."
      let (own, claim) = isOriginal ? (normality, abnormality) : (abnormality, normality)
      report(detection(message: message, original: comparison.claim(own, .original), report: comparison.claim(claim, .report)))
    }
  }
}

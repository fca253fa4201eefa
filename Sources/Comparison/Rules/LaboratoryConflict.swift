import CaseDocument
import ClinicalFacts
import Lexicon
import SourceText

/// Reports laboratory results that cannot both be true.
struct LaboratoryConflict: PatientValueRule {
  static let description = RuleDescription(
    id: "X807", name: "lab-value-or-direction", category: .laboratory, defaultSeverity: .error, precedence: 3,
    summary: "The report gives a laboratory test another result than the case.",
    rationale: "Laboratory results carry much of the diagnosis.",
    limits: "Silent when a text gives the test several results, at several times.",
    triggering: [
      .init(original: "Serum calcium was normal.", report: "Serum calcium was elevated."),
      .init(original: "ANA was negative.", report: "Positive ANA."),
      .init(original: "ESR and CRP were elevated.", report: "CRP was within normal limits."),
      .init(original: "Serum potassium was 2.6 mmol/L.", report: "Serum potassium was normal."),
      .init(original: "Serum sodium was 118 mmol/L.", report: "Serum sodium was 151 mmol/L."),
      .init(original: "Albumin 41 g/L.", report: "Albumin was 2.1 g/dL."),
      .init(original: "Anti-Purkinje cell antibodies were positive.", report: "Testing for Purkinje cell antibodies was negative."),
      .init(original: "Cultures of the aspirate were sterile.", report: "Staphylococcus aureus was grown from the aspirate."),
    ],
    nonTriggering: [
      .init(original: "Serum calcium was normal.", report: "Calcium within normal limits."),
      .init(original: "CRP was elevated.", report: "Raised CRP."),
      .init(original: "CRP was not elevated.", report: "CRP was normal."),
      .init(original: "Albumin 41 g/L.", report: "Albumin was 4.1 g/dL."),
      .init(original: "CRP 36 mg/L (normal < 5).", report: "CRP was raised."),
      .init(original: "Ferritin was 90 µg/L.", report: "Ferritin was within normal limits."),
      .init(
        original: "Anti-Purkinje cell antibodies were positive, anti-Ri antibodies negative.",
        report: "Anti-Ri antibodies were negative."),
    ])

  static let properties: Set<String> = ["sample"]

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    var reported: [ByteRange] = []
    for detection in listed(comparison) {
      if let claim = detection.report { reported.append(claim.range) }
      report(detection)
    }
    for (own, claim) in TestResultConflicts(comparison: comparison).pairs() where !reported.contains(where: claim.evidence.overlaps) {
      report(
        detection(
          message: "The case gives the test as \(own.status.rawValue); the report gives it as \(claim.status.rawValue).",
          original: Claim(side: .original, range: own.evidence, fact: "test · \(own.status.rawValue)"),
          report: Claim(side: .report, range: claim.evidence, fact: "test · \(claim.status.rawValue)")))
    }
    checkValues(comparison) { found in
      guard let claim = found.report, !reported.contains(where: claim.range.overlaps) else { return }
      report(found)
    }
  }

  /// What tests that the table lists have against each other.
  private func listed(_ comparison: FactComparison) -> [Detection] {
    var found: [Detection] = []
    let own = results(comparison.originalStatements)
    let stated = results(comparison.reportStatements)
    for (fact, status) in stated {
      let candidates = own.filter {
        comparison.entailment.related($0.0.subject, fact.subject) && $0.0.assertion.isFollowUp == fact.assertion.isFollowUp
      }
      guard let rival = candidates.first else { continue }
      let label = comparison.lexicon.label(fact.subject)
      if candidates.count == 1, let value = fact.quantities.first, let other = rival.0.quantities.first, !Self.agree(value, other) {
        found.append(
          detection(
            message: "The case and the report give \(label) different values.", original: comparison.claim(rival.0, .original),
            report: comparison.claim(fact, .report)))
        continue
      }
      let peers = stated.filter { comparison.entailment.related($0.0.subject, fact.subject) }
      guard peers.allSatisfy({ Self.excludes(rival.1, $0.1) }) else { continue }
      guard candidates.allSatisfy({ Self.excludes($0.1, status) && !isRelative($0, (fact, status), comparison) }) else { continue }
      found.append(
        detection(
          message: "The case gives \(label) as \(rival.1.rawValue); the report gives it as \(status.rawValue).",
          original: comparison.claim(rival.0, .original), report: comparison.claim(fact, .report)))
    }
    return found
  }

  private func results(_ facts: [Fact]) -> [(Fact, Fact.LaboratoryStatus)] {
    facts.compactMap { fact in
      if case .laboratory(let status) = fact.kind { return (fact, status) }
      return nil
    }
  }

  /// Whether a number stands against a word that is meant in relation to something else: a "low" hCG of 46 after a miscarriage, a "raised" PSA
  /// of 0.8 after prostatectomy.
  private func isRelative(
    _ first: (Fact, Fact.LaboratoryStatus), _ second: (Fact, Fact.LaboratoryStatus), _ comparison: FactComparison
  ) -> Bool {
    guard first.0.quantities.isEmpty != second.0.quantities.isEmpty, !(first.0.isWorded && second.0.isWorded) else { return false }
    let norm = comparison.lexicon.laboratoryNorms[first.0.subject] ?? comparison.lexicon.laboratoryNorms[second.0.subject]
    let (number, word) = first.0.quantities.isEmpty ? (second.1, first.1) : (first.1, second.1)
    if number == .normal, word == .low, norm?.low == nil { return true }
    guard comparison.lexicon.flags(first.0.subject).contains(.relativeNorm) else { return false }
    return number == .high && word == .low || number == .normal && word == .high
  }

  /// Values differ when they do so by more than a fifth, the tolerance that measurements have too, and by more than their rounding.
  static func agree(_ first: Quantity, _ second: Quantity) -> Bool {
    let difference = abs(first.largest - second.largest)
    return difference <= max(first.largest, second.largest) * MeasurementComparator.relativeTolerance
      || difference <= max(first.resolution, second.resolution)
  }

  /// Returns whether two results of one test cannot both be true; "positive" is "high" for a test that has both sorts of result.
  static func excludes(_ first: Fact.LaboratoryStatus, _ second: Fact.LaboratoryStatus) -> Bool {
    func isFree(_ status: Fact.LaboratoryStatus) -> Bool { status == .normal || status == .negative }
    func isRaised(_ status: Fact.LaboratoryStatus) -> Bool { status == .high || status == .positive }
    if first == second || (isFree(first) && isFree(second)) || (isRaised(first) && isRaised(second)) { return false }
    return true
  }
}

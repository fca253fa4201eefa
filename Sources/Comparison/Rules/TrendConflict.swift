import CaseDocument
import ClinicalFacts
import SourceText

/// Reports a thing that is new or worse in one text and stable, better or gone in the other.
struct TrendConflict: Rule {
  static let description = RuleDescription(
    id: "T701", name: "trend-conflict", category: .temporal, defaultSeverity: .error, precedence: 18,
    summary: "One text calls a thing new or worse, the other stable, better or gone.",
    rationale: "The course decides between treatment and waiting.",
    limits: "Stable, better and resolved agree with each other, as do new and worse; silent when a text tells of both courses.",
    triggering: [
      .init(original: "Stable meningioma.", report: "The meningioma has grown."),
      .init(original: "Unchanged 6 mm nodule of the lung.", report: "New 6 mm nodule of the lung."),
      .init(original: "Unchanged meningioma.", report: "Interval enlargement of the meningioma."),
      .init(original: "The cyst has grown from 12 to 25 mm.", report: "The cyst has not increased in size."),
    ],
    nonTriggering: [
      .init(original: "Stable meningioma.", report: "The meningioma is unchanged."),
      .init(original: "The pleural effusion has decreased.", report: "Stable pleural effusion."),
      .init(original: "New lung nodule. The pleural effusion is stable.", report: "The pleural effusion is unchanged."),
      .init(original: "No change in the meningioma.", report: "Stable meningioma."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    var reported: [ByteRange] = []
    let own = comparison.original.facts.filter(Self.tellsCourse)
    let stated = comparison.report.facts.filter(Self.tellsCourse)
    for claim in stated {
      let rivals = own.filter { comparison.matcher.isSameThing($0, claim) }
      let peers = stated.filter { comparison.matcher.isSameThing($0, claim) }
      guard let rival = rivals.first, rivals.allSatisfy({ Self.excludes($0, claim) }), peers.allSatisfy({ Self.excludes(rival, $0) }) else {
        continue
      }
      guard let first = rival.trend, let second = claim.trend else { continue }
      let wording = FactWording(lexicon: comparison.lexicon)
      reported.append(claim.evidence)
      report(
        detection(
          message: "The case calls \(wording.phrase(rival)) \(first.rawValue); the report calls it \(second.rawValue).",
          original: comparison.claim(rival, .original), report: comparison.claim(claim, .report)))
    }
    for (own, claim) in CourseConflicts(comparison: comparison).pairs() where !reported.contains(where: claim.evidence.overlaps) {
      reported.append(claim.evidence)
      report(
        detection(
          message: "The case tells of a course that is \(own.trend.rawValue); the report tells of one that is \(claim.trend.rawValue).",
          original: Claim(side: .original, range: own.evidence, fact: "course · \(own.trend.rawValue)"),
          report: Claim(side: .report, range: claim.evidence, fact: "course · \(claim.trend.rawValue)")))
    }
  }

  private static func tellsCourse(_ fact: Fact) -> Bool {
    fact.trend != nil && !fact.assertion.isGeneral && fact.assertion.experiencer == .patient && fact.assertion.temporality == .current
  }

  private static func excludes(_ first: Fact, _ second: Fact) -> Bool {
    guard let one = first.trend, let other = second.trend else { return false }
    return TrendComparator.excludes(one, other)
  }
}

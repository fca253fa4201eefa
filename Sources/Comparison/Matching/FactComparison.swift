import CaseDocument
package import ClinicalFacts
package import Lexicon
import SourceText

/// The facts of both sides of one case, with the questions that rules ask about them.
package struct FactComparison {
  /// The vocabulary.
  package let lexicon: Lexicon
  /// The concepts that the mechanism names.
  package let core: CoreConcepts
  /// What the original says.
  package let original: FactSet
  /// What the report says.
  package let report: FactSet
  /// The values, measurements and counts of the original that hold for its patient now.
  package let originalDescriptors: [Descriptor]
  /// The values, measurements and counts of the report that hold for its patient now.
  package let reportDescriptors: [Descriptor]
  /// A Boolean value indicating whether both sides are parts of one report.
  package let isInside: Bool
  /// How contested verdicts are decided.
  package let policy: Policy
  /// How facts relate.
  package let entailment: Entailment
  /// Which facts speak of the same thing.
  package let matcher: Matcher
  /// How places relate.
  package let places: PlaceComparator
  /// Which sentences of the two texts speak of the same thing.
  package let alignment: SentenceAlignment
  /// The things that the two texts have in places which exclude each other.
  private(set) var displaced: [PlaceConflicts.Pair] = []

  /// The findings of the report against its conclusion, when it has both; empty or one.
  private(set) var inner: [FactComparison] = []

  /// Creates a comparison.
  package init(
    lexicon: Lexicon, core: CoreConcepts, original: FactSet, report: FactSet, policy: Policy = Policy(), isInside: Bool = false
  ) {
    self.lexicon = lexicon
    self.core = core
    self.original = original
    self.report = report
    self.policy = policy
    self.isInside = isInside
    entailment = Entailment(lexicon: lexicon, core: core)
    matcher = Matcher(lexicon: lexicon, entailment: entailment)
    originalDescriptors = DescriptorMatcher.statements(original)
    reportDescriptors = DescriptorMatcher.statements(report)
    places = PlaceComparator(lexicon: lexicon, entailment: entailment)
    alignment = SentenceAlignment(lexicon: lexicon, original: original.topics, report: report.topics)
    displaced = PlaceConflicts(comparison: self).pairs()
    guard !report.conclusion.isEmpty else { return }
    let findings = report.part(isConclusion: false)
    guard !findings.facts.isEmpty else { return }
    inner = [
      FactComparison(
        lexicon: lexicon, core: core, original: findings, report: report.part(isConclusion: true), policy: policy, isInside: true)
    ]
  }

  /// Returns whether a contradiction holds two sentences against each other of which each has a far better partner in the other text.
  func areApart(_ detection: Detection) -> Bool {
    guard let (first, second) = sentences(of: detection) else { return false }
    return alignment.areApart(original: first, report: second)
  }

  /// Returns whether a contradiction rests on a sentence of the report that speaks rather of what another sentence of the case does.
  ///
  /// How far a disease extends is told of the case as a whole, and which examination was made too.
  ///
  /// On 336 labelled full cases 44 % of such alarms were right, and 74 % of the others; on the 150 newest of them 24 % and 62 %.
  func isDoubtful(_ detection: Detection) -> Bool {
    guard detection.rule.category != .modality, detection.rule.id != ExtentConflict.description.id,
      let (first, second) = sentences(of: detection)
    else { return false }
    return alignment.isBetterElsewhere(original: first, report: second)
  }

  /// The sentences of the two texts that an alarm holds against each other, or nil for what is said of the case as a whole.
  private func sentences(of detection: Detection) -> (original: Int, report: Int)? {
    guard detection.verdict == .contradiction, detection.severity != .note, let own = detection.original, let claim = detection.report,
      own.side == .original, claim.side == .report, !Self.ofWholeCase.contains(detection.rule.category),
      let first = original.topic(at: own.range.lowerBound), let second = report.topic(at: claim.range.lowerBound)
    else { return nil }
    return (first.sentence, second.sentence)
  }

  /// Returns whether the two sentences that a contradiction holds against each other speak of the same.
  func areAligned(_ detection: Detection) -> Bool {
    guard let own = detection.original, let claim = detection.report, let first = original.topic(at: own.range.lowerBound),
      let second = report.topic(at: claim.range.lowerBound)
    else { return true }
    return alignment.isAligned(original: first.sentence, report: second.sentence)
  }

  /// What is said of the patient or the case as a whole, in whatever sentence.
  private static let ofWholeCase: Set<DiscrepancyCategory> = [.demographics, .diagnosis, .certainty]

  /// Returns the claim that a fact of one side makes.
  func claim(_ fact: Fact, _ side: SegmentRole) -> Claim {
    Claim(side: side, range: fact.evidence, fact: FactWording(lexicon: lexicon).normalForm(fact))
  }

  /// Returns the claim that a descriptor of one side makes.
  func claim(_ descriptor: Descriptor, _ side: SegmentRole) -> Claim {
    let wording = DescriptorWording(lexicon: lexicon)
    return Claim(side: side, range: descriptor.evidence, fact: wording.normalForm(descriptor))
  }

  /// The statements of the original about its patient, now.
  var originalStatements: [Fact] { original.facts.filter(Self.isStatement) }
  /// The statements of the report about its patient, now.
  var reportStatements: [Fact] { report.facts.filter(Self.isStatement) }

  /// Whether a fact says something about this patient now that can be held against another text.
  static func isStatement(_ fact: Fact) -> Bool { fact.assertion.isStatement }
}

import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports another number of the same things.
struct CountConflict: Rule {
  static let description = RuleDescription(
    id: "M307", name: "count-mismatch", category: .count, defaultSeverity: .error, precedence: 6,
    summary: "The report gives another number of things than the case.",
    rationale: "The number of lesions decides stage and treatment.",
    limits: "“Several” and “multiple” agree with any number from two. Silent when the numbers of the case add up to the report’s.",
    triggering: [
      .init(original: "Three liver metastases.", report: "Five metastases of the liver."),
      .init(original: "A solitary brain metastasis.", report: "Multiple brain metastases."),
      .init(original: "Two enlarged hilar lymph nodes.", report: "Four enlarged hilar lymph nodes."),
      .init(original: "Liver metastases: three.", report: "Five liver metastases."),
    ],
    nonTriggering: [
      .init(original: "Several renal cysts.", report: "Four renal cysts."),
      .init(original: "Two cysts in the left kidney and one cyst in the right kidney.", report: "Three renal cysts."),
      .init(original: "Five rib fractures, two of them displaced.", report: "Five fractured ribs."),
      .init(original: "Eleven supernumerary teeth.", report: "Almost a dozen supernumerary teeth."),
      .init(original: "Fractures of L1, L2 and L4.", report: "Three vertebral fractures."),
      .init(original: "Lung metastases: three.", report: "Three lung metastases."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let matcher = DescriptorMatcher(comparison: comparison)
    let originals = counts(comparison.originalDescriptors)
    let claims = counts(comparison.reportDescriptors)
    let wording = DescriptorWording(lexicon: comparison.lexicon)
    for (claim, count) in claims {
      let known = originals.filter {
        matcher.isSameTime($0.0, claim)
          && (matcher.isSameOwner($0.0, claim) || matcher.areAligned($0.0, claim) || countsPlaces($0.0, claim, comparison))
      }
      guard let first = known.first, known.allSatisfy({ !$0.1.agrees(with: count) }) else { continue }
      let sum = known.reduce(0) { $0 + $1.1.lowest }
      guard known.count == 1 || sum != count.lowest else { continue }
      guard !claims.contains(where: { matcher.isSameOwner(first.0, $0.0) && first.1.agrees(with: $0.1) }) else { continue }
      report(
        detection(
          message:
            "The case counts \(wording.text(first.0)) of \(wording.thing(first.0) ?? "these"); the report counts \(wording.text(claim)).",
          original: comparison.claim(first.0, .original), report: comparison.claim(claim, .report)))
    }
  }

  /// Whether one of two numbers in sentences that speak of the same counts the structures in which the thing is: "polyostotic" and "a single
  /// bone".
  private func countsPlaces(_ original: Descriptor, _ report: Descriptor, _ comparison: FactComparison) -> Bool {
    let matcher = DescriptorMatcher(comparison: comparison)
    guard matcher.areInAlignedSentences(original, report), let own = original.owner?.subject, let other = report.owner?.subject,
      own != .none, other != .none
    else { return false }
    return (comparison.lexicon.kind(own) == .anatomy) != (comparison.lexicon.kind(other) == .anatomy)
  }

  private func counts(_ descriptors: [Descriptor]) -> [(Descriptor, Count)] {
    descriptors.compactMap { descriptor in
      guard case .count(let count) = descriptor.content else { return nil }
      return (descriptor, count)
    }
  }
}

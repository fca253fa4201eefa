import CaseDocument
import ClinicalFacts
import Lexicon
import SourceText

/// Pairs of facts of which one denies what the other asserts.
struct PresenceConflicts {
  /// What images show; symptoms and procedures are told of at many times and have rules of their own.
  static let imaging: Set<ConceptKind> = [.observation, .diagnosis, .device]

  let comparison: FactComparison
  /// The sorts of things whose presence is compared.
  var kinds = Self.imaging
  /// The side that denies.
  var denier = SegmentRole.original

  /// Returns the pairs in which `deniers` deny what `asserters` assert, leaving out what the denying side itself asserts elsewhere
  /// and what the asserting side itself denies.
  func pairs(denying deniers: [Fact], asserting asserters: [Fact]) -> [(denial: Fact, assertion: Fact)] {
    let denials = deniers.filter { isDenial($0) && !$0.isOfRemainder }
    let assertions = asserters.filter {
      $0.assertion.polarity == .present && isPresence($0) && !$0.attributes.contains(comparison.core.normalValue)
    }
    let ownAssertions = deniers.filter { $0.assertion.polarity == .present && isPresence($0) }
    let ownDenials = asserters.filter(isDenial)
    let normality = NormalityConflicts(comparison: comparison)
    let isLater = Self.tellsOnlyLater(deniers) || Self.tellsOnlyLater(asserters)
    var pairs: [(Fact, Fact)] = []
    for assertion in assertions {
      guard !isUmbrella(assertion) else { continue }
      guard
        let denial = denials.first(where: {
          (isLater || isSameTime($0, assertion) || isImplant(assertion)) && isAdjacent($0) && !isElsewhere($0, assertion)
            && comparison.entailment.isAtLeastAsSpecific(assertion, as: $0)
        })
      else { continue }
      let isScoped = !sharesPlace(denial, assertion)
      if ownAssertions.contains(where: {
        agrees($0, assertion) && comparison.entailment.subjectIsKind($0, of: denial)
          && (isScoped || comparison.entailment.isAtLeastAsSpecific($0, as: denial))
      }) {
        continue
      }
      if ownDenials.contains(where: { isSameStatement($0, assertion) && comparison.entailment.isAtLeastAsSpecific(assertion, as: $0) }) {
        continue
      }
      if asserters.contains(where: { $0.assertion.polarity == .absent && normality.denies($0, assertion) }) { continue }
      let isRepeated = pairs.contains {
        $0.0 == denial && $0.1.sentence == assertion.sentence && comparison.entailment.related($0.1.subject, assertion.subject)
      }
      if !isRepeated { pairs.append((denial, assertion)) }
    }
    return pairs
  }

  /// Whether a denial that names no place is one of something that can be anywhere, told of another place: no wall thickening of the esophagus
  /// and a thick sphincter.
  private func isElsewhere(_ denial: Fact, _ assertion: Fact) -> Bool {
    guard denial.sites.isEmpty, !assertion.sites.isEmpty, comparison.lexicon.list(.sites, of: denial.subject).isEmpty, !denial.isOpen else {
      return false
    }
    if denial.subject == assertion.subject, comparison.core.isFocal(denial.subject, in: comparison.lexicon),
      !comparison.core.isGeneric(denial.subject)
    {
      return false
    }
    let (own, other) = denier == .original ? (denial.sentence, assertion.sentence) : (assertion.sentence, denial.sentence)
    if !comparison.alignment.isNear(original: own, report: other) { return true }
    // A disease is denied of the whole patient, an appearance where it was looked for; a mere sort of structure, such as a muscle, is every
    // organ's.
    let isVague =
      comparison.lexicon.kind(denial.subject) == .observation
      && assertion.sites.allSatisfy { comparison.lexicon.flags($0.anatomy).contains(.sort) }
    return isVague && comparison.alignment.isElsewhere(original: own, report: other)
  }

  /// Whether a denial of the same text is meant for an assertion: both of one thing by name, of one place, or told in one sentence.
  private func isSameStatement(_ denial: Fact, _ assertion: Fact) -> Bool {
    denial.subject == assertion.subject || sharesPlace(denial, assertion) || denial.sentence == assertion.sentence
  }

  /// Whether all that a text tells is of a later time, so that there is no first examination from which to tell it.
  private static func tellsOnlyLater(_ facts: [Fact]) -> Bool {
    let told = facts.filter { $0.kind == .concept && $0.subject != .none }
    return !told.isEmpty && told.allSatisfy(\.assertion.isFollowUp)
  }

  /// Whether a fact denies something in particular, or anything in a place: "blood pressure was normal" denies no calcification.
  private func isDenial(_ fact: Fact) -> Bool {
    if comparison.isInside, fact.assertion.isRejected || isUmbrella(fact) { return false }
    return fact.assertion.polarity == .absent && isPresence(fact)
      && !(isUmbrella(fact) && (fact.sites.isEmpty || fact.assertion.cue == nil))
  }

  /// Whether both statements name a place and one of them the same; a denial of one place or level says nothing of the others.
  private func sharesPlace(_ denial: Fact, _ assertion: Fact) -> Bool {
    !denial.sites.isEmpty && !assertion.sites.isEmpty && comparison.matcher.isSamePlace(denial, assertion)
  }

  /// A thing that says nothing in particular is asserted in every text and denied in many.
  private func isUmbrella(_ fact: Fact) -> Bool {
    fact.subject != .none && comparison.lexicon.flags(fact.subject).contains(.umbrella)
  }

  /// Whether a device is told of, which stays once it was put in.
  private func isImplant(_ fact: Fact) -> Bool { fact.subject != .none && comparison.lexicon.kind(fact.subject) == .device }

  /// Statements about the first examination and about a later one do not contradict each other.
  private func isSameTime(_ first: Fact, _ second: Fact) -> Bool { first.assertion.isFollowUp == second.assertion.isFollowUp }

  /// Whether an unlisted phrase follows its negation directly, so that it is the thing denied and not a place or detail of it.
  private func isAdjacent(_ denial: Fact) -> Bool {
    guard denial.isOpen, let cue = denial.assertion.cue else { return true }
    guard denial.mention.lowerBound - cue.upperBound <= 1, case .open(let phrase) = denial.kind else { return false }
    if denial.mention.count > 1 { return true }
    return denial.mention.lowerBound == cue.upperBound && !comparison.lexicon.classes(of: phrase.head).contains(.general)
  }

  private func isPresence(_ fact: Fact) -> Bool {
    switch fact.kind {
    case .open: kinds == Self.imaging
    case .concept: kinds.contains(comparison.lexicon.kind(fact.subject))
    case .normality, .involvement, .confinement, .laboratory, .examination: false
    }
  }

  /// Whether one side's assertion covers the other's.
  private func agrees(_ own: Fact, _ assertion: Fact) -> Bool {
    (comparison.entailment.subjectIsKind(own, of: assertion) || comparison.entailment.subjectIsKind(assertion, of: own))
      && !own.side.excludes(assertion.side)
  }
}

import ClinicalFacts
import Lexicon

/// Pairs of statements of one text that cannot both be true.
///
/// Stricter than the comparison of two texts: one author seldom contradicts himself, but often speaks of several lesions, examinations and
/// times. Both statements must be definite and stand in different sentences, and what is denied must be denied of the same place.
struct InternalConflicts {
  let comparison: FactComparison

  /// Returns the pairs of a denial or a word for "normal" and a statement of what it denies.
  func pairs(_ facts: [Fact]) -> [(denial: Fact, assertion: Fact)] {
    let definite = facts.filter { $0.assertion.certainty == .definite && !$0.assertion.isFollowUp }
    let denials = definite.filter {
      $0.assertion.polarity == .absent && $0.kind == .concept && !isUmbrella($0.subject) && !$0.isOfRemainder
    }
    let assertions = definite.filter { $0.assertion.polarity == .present && $0.kind == .concept && !isUmbrella($0.subject) }
    return assertions.compactMap { assertion in
      let denial = denials.first { denies($0, assertion) && !isScoped($0, among: facts) }
      return denial.map { ($0, assertion) }
    }
  }

  private func denies(_ denial: Fact, _ assertion: Fact) -> Bool {
    guard denial.sentence != assertion.sentence, !denial.assertion.isRejected else { return false }
    guard isSameName(assertion, denial), [.observation, .device].contains(comparison.lexicon.kind(denial.subject)) else { return false }
    let entailment = comparison.entailment
    guard entailment.isAtLeastAsSpecific(assertion, as: denial) else { return false }
    if isInside(assertion, denial) { return true }
    guard isPlaced(assertion), isPlaced(denial), assertion.side == denial.side else { return false }
    return entailment.sitesAreParts(denial, of: assertion)
  }

  /// Whether what is stated is what is denied by name, or a kind of it in a place that both name.
  private func isSameName(_ assertion: Fact, _ denial: Fact) -> Bool {
    if assertion.subject == denial.subject { return true }
    guard denial.assertion.cue != nil, !comparison.core.isGeneric(denial.subject),
      comparison.entailment.isKind(assertion, of: denial.subject)
    else { return false }
    let places = comparison.entailment.places(of: assertion)
    return denial.sites.contains { outer in
      comparison.lexicon.flags(outer.anatomy).isDisjoint(with: [.umbrella, .wide, .sort]) && places.contains { $0.anatomy == outer.anatomy }
    }
  }

  /// Returns the pairs of words by which two sentences of a text name different kinds of one thing.
  func kindPairs(_ descriptors: [Descriptor]) -> [SubtypeConflicts.Pair] {
    SubtypeConflicts(comparison: comparison).pairs(within: descriptors)
  }

  /// Whether both name a place, and what is denied of a whole is stated of its part: no erosion of the knee, erosion of the femoral condyle.
  private func isInside(_ assertion: Fact, _ denial: Fact) -> Bool {
    guard !assertion.sites.isEmpty, !assertion.side.excludes(denial.side) else { return false }
    return denial.sites.contains { outer in
      comparison.lexicon.flags(outer.anatomy).isDisjoint(with: [.umbrella, .wide, .sort])
        && assertion.sites.contains { comparison.entailment.contains(outer, $0) }
    }
  }

  /// A thing that can be anywhere, such as a mass, is compared only where its place or its side is stated.
  private func isPlaced(_ fact: Fact) -> Bool {
    !fact.sites.isEmpty || fact.side == .right || fact.side == .left || !comparison.lexicon.list(.sites, of: fact.subject).isEmpty
  }

  /// Returns the pairs of a structure called normal and an abnormality that another sentence states in it.
  func normalPairs(_ facts: [Fact]) -> [(normality: Fact, abnormality: Fact)] {
    let conflicts = NormalityConflicts(comparison: comparison)
    let definite = facts.filter { $0.assertion.certainty == .definite && !$0.assertion.isFollowUp }
    let normal = definite.filter { fact in
      guard case .normality = fact.kind, fact.assertion.polarity == .absent else { return false }
      return !fact.isOfRemainder && !fact.isOfExamination && !fact.sites.isEmpty && !isTakenBack(fact, facts)
    }
    return definite.compactMap { fact in
      guard fact.kind == .concept, fact.assertion.polarity == .present, !fact.sites.isEmpty, fact.trend == nil, !isUmbrella(fact.subject),
        comparison.lexicon.isA(fact.subject, comparison.core.abnormality) || comparison.lexicon.isA(fact.subject, comparison.core.disease)
      else { return nil }
      let statement = normal.first { one in
        one.sentence != fact.sentence && (one.side == .unstated || one.side == .bilateral || one.side == fact.side)
          && conflicts.denies(one, fact)
          && one.sites.contains { outer in outer.parts.isEmpty && fact.sites.contains { isSameOrgan($0, outer) } }
      }
      return statement.map { ($0, fact) }
    }
  }

  /// Whether a thing is said to be in the very structure that is called normal, or in its right or left one; what holds many organs, such as
  /// the mediastinum, is called normal with all that is told of them in mind.
  private func isSameOrgan(_ place: Site, _ normal: Site) -> Bool { comparison.lexicon.isA(place.anatomy, normal.anatomy) }

  /// Whether the sentence that calls something normal names an abnormality too: "normal apart from a cyst".
  private func isTakenBack(_ normality: Fact, _ facts: [Fact]) -> Bool {
    facts.contains {
      $0.sentence == normality.sentence && $0.kind == .concept && $0.assertion.polarity == .present
        && comparison.lexicon.isA($0.subject, comparison.core.abnormality)
    }
  }

  /// Returns the pairs of a statement of the findings and one of the conclusion about the same thing, or the same structure, of which one
  /// excludes what the other states.
  func polarityPairs() -> [(finding: Fact, conclusion: Fact)] {
    let presence = PresenceConflicts(comparison: comparison)
    let normality = NormalityConflicts(comparison: comparison)
    let (findings, conclusions) = (comparison.originalStatements.filter(isFirm), comparison.reportStatements.filter(isFirm))
    var pairs: [(Fact, Fact)] = []
    for (denial, assertion) in presence.pairs(denying: findings, asserting: conclusions)
    where isSame(finding: denial, conclusion: assertion) {
      pairs.append((denial, assertion))
    }
    for (denial, assertion) in presence.pairs(denying: conclusions, asserting: findings)
    where isSame(finding: assertion, conclusion: denial) || isDeniedAtLarge(denial, assertion) {
      pairs.append((assertion, denial))
    }
    for (normal, abnormal) in normality.pairs(normal: findings, abnormal: conclusions) where !abnormal.sites.isEmpty {
      pairs.append((normal, abnormal))
    }
    for (normal, abnormal) in normality.pairs(normal: conclusions, abnormal: findings) where !abnormal.sites.isEmpty {
      pairs.append((abnormal, normal))
    }
    return pairs
  }

  /// The most words between a negation and what it denies directly.
  private static let directReach = 2

  /// Whether a conclusion denies a thing wherever it may be: "Impression: no fracture."
  private func isDeniedAtLarge(_ denial: Fact, _ assertion: Fact) -> Bool {
    guard let cue = denial.assertion.cue, denial.mention.lowerBound - cue.upperBound <= Self.directReach else { return false }
    return denial.subject == assertion.subject && denial.sites.isEmpty && denial.side == .unstated && denial.attributes.isEmpty
      && !isUmbrella(denial.subject)
  }

  private func isFirm(_ fact: Fact) -> Bool {
    fact.assertion.certainty == .definite && !fact.assertion.isFollowUp && !fact.assertion.isRejected
  }

  /// Whether a finding and a conclusion are of one thing by name, in a place that both leave open or both state.
  private func isSame(finding: Fact, conclusion: Fact) -> Bool {
    finding.subject == conclusion.subject && finding.subject != .none && !isUmbrella(finding.subject)
      && (finding.sites.isEmpty == conclusion.sites.isEmpty || !comparison.lexicon.list(.sites, of: finding.subject).isEmpty)
      && comparison.matcher.isSamePlace(finding, conclusion)
      && comparison.alignment.isAligned(original: finding.sentence, report: conclusion.sentence)
  }

  /// Returns the pairs of an organ that never formed and a statement about it.
  func absentPairs(_ facts: [Fact]) -> [(absence: Fact, description: Fact)] {
    let organs = AbsentOrgans(comparison: comparison)
    return facts.compactMap { absence in
      guard organs.isAbsence(absence), AbsentOrgans.isRemoval(absence) else { return nil }
      // A malformation of the organ is named by its disease: "no uterus … Mayer-Rokitansky syndrome".
      let description = facts.first {
        organs.describes($0, organs.organs(of: absence), absence) && $0.sentence != absence.sentence
          && comparison.lexicon.kind($0.subject) != .diagnosis
      }
      return description.map { (absence, $0) }
    }
  }

  /// A denial with a word between cue and thing ("no further nodule", "no acute fracture") or beside an assertion of the same thing speaks of something else.
  private func isScoped(_ denial: Fact, among facts: [Fact]) -> Bool {
    !denial.attributes.isEmpty || denial.assertion.cue.map { $0.upperBound < denial.mention.lowerBound } ?? false
      || facts.contains {
        $0.sentence == denial.sentence && $0.assertion.polarity == .present && comparison.entailment.related($0.subject, denial.subject)
      }
  }

  private func isUmbrella(_ subject: ConceptID) -> Bool { comparison.lexicon.flags(subject).contains(.umbrella) }
}

package import ClinicalFacts
package import Lexicon

/// Decides which facts of two texts speak of the same thing.
///
/// Subject, place and side are separate questions, so that a rule about one of them can ask for the other two: a flipped side is found
/// among facts of the same subject and place, a wrong level among facts of the same subject and side.
package struct Matcher {
  private let lexicon: Lexicon
  private let entailment: Entailment

  /// Creates a matcher over a lexicon.
  package init(lexicon: Lexicon, entailment: Entailment) {
    self.lexicon = lexicon
    self.entailment = entailment
  }

  /// Returns whether two facts have the same subject or one of them a kind of the other's; phrases outside the lexicon must share their head.
  package func isSameSubject(_ first: Fact, _ second: Fact) -> Bool {
    switch (first.kind, second.kind) {
    case (.open(let phrase), .open(let other)): phrase.head == other.head
    case (.concept, .concept): entailment.related(first.subject, second.subject)
    default: false
    }
  }

  /// Returns whether two structures can be the same, whatever their sides.
  package func isSamePlace(_ first: Site, _ second: Site) -> Bool { entailment.overlap(first, second) || isMirrored(first, second) }

  /// Returns whether two facts can be in the same place, whatever its side; a fact without a place can be anywhere.
  package func isSamePlace(_ first: Fact, _ second: Fact) -> Bool {
    if first.sites.isEmpty || second.sites.isEmpty { return true }
    return first.sites.contains { one in second.sites.contains { isSamePlace(one, $0) } }
  }

  /// Returns whether two facts have the same subject in the same place, whatever its side.
  package func isSameThingOnAnySide(_ first: Fact, _ second: Fact) -> Bool { isSameSubject(first, second) && isSamePlace(first, second) }

  /// Returns whether two facts have the same subject in the same place on sides that do not exclude each other.
  package func isSameThing(_ first: Fact, _ second: Fact) -> Bool {
    !first.side.excludes(second.side) && isSameThingOnAnySide(first, second)
  }

  /// Returns whether two structures lie in one narrow region, such as an organ; the trunk and the like are too wide to tell anything.
  package func areNeighbours(_ first: Site, _ second: Site) -> Bool {
    let wholes = [first.anatomy] + Array(lexicon.list(.partOf, of: first.anatomy))
    let others = [second.anatomy] + Array(lexicon.list(.partOf, of: second.anatomy))
    return wholes.contains { whole in
      others.contains(whole) && lexicon.flags(whole).isDisjoint(with: [.umbrella, .wide])
        && !lexicon.list(.parents, of: whole).contains { lexicon.flags($0).contains(.wide) && lexicon.name($0) == "major-body-region" }
    }
  }

  /// Returns whether two structures lie in one region, however deep; the trunk and the like are too wide to tell anything.
  package func shareRegion(_ first: Site, _ second: Site) -> Bool {
    let wholes = [first.anatomy] + Array(lexicon.list(.wholes, of: first.anatomy))
    let others = lexicon.list(.wholes, of: second.anatomy)
    return wholes.contains { whole in
      (whole == second.anatomy || others.contains(whole)) && lexicon.flags(whole).isDisjoint(with: [.umbrella, .wide])
    }
  }

  /// Structures that have an entry for each side, such as the right and the left lung.
  private func isMirrored(_ first: Site, _ second: Site) -> Bool {
    guard first.side.excludes(second.side) else { return false }
    let parents = Set(lexicon.list(.parents, of: first.anatomy))
    return lexicon.list(.parents, of: second.anatomy).contains(where: parents.contains)
  }
}

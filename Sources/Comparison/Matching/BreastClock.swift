import ClinicalFacts
import Lexicon

/// The clock face of the breast, seen from the front: three o'clock is outside on the left and inside on the right.
///
/// The convention is that of the BI-RADS atlas (American College of Radiology, 5th edition): the hours count as the reader faces the
/// patient. The hours 12, 3, 6 and 9 lie between two quadrants and belong to neither alone.
struct BreastClock: Sendable {
  private let hours: ConceptID?
  private let quadrants: [Quadrant: ConceptID]
  private let lexicon: Lexicon

  private struct Quadrant: Hashable {
    var isUpper: Bool
    var isOuter: Bool
  }

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    hours = lexicon.concept(named: "breast-clock-position")
    var quadrants: [Quadrant: ConceptID] = [:]
    for (name, quadrant) in [
      ("upper-outer-quadrant", Quadrant(isUpper: true, isOuter: true)), ("upper-inner-quadrant", Quadrant(isUpper: true, isOuter: false)),
      ("lower-outer-quadrant", Quadrant(isUpper: false, isOuter: true)), ("lower-inner-quadrant", Quadrant(isUpper: false, isOuter: false)),
    ] {
      quadrants[quadrant] = lexicon.concept(named: name)
    }
    self.quadrants = quadrants
  }

  /// Returns how two places relate when at least one is an hour: hours by their distance, an hour and a quadrant by the side of the breast;
  /// nil when neither is an hour or the side is not known.
  func relation(_ first: Site, _ second: Site) -> PlaceRelation? {
    switch (hour(first), hour(second)) {
    case (nil, nil): return nil
    case (let one?, let two?):
      let distance = min(abs(one - two), 12 - abs(one - two))
      return distance == 0 ? .compatible : .subsites(isAdjacent: distance == 1)
    case (let hour?, nil): return relation(hour, of: first.side == .unstated ? second.side : first.side, to: second)
    case (nil, let hour?): return relation(hour, of: second.side == .unstated ? first.side : second.side, to: first)
    }
  }

  private func hour(_ site: Site) -> Int? {
    guard let hours, lexicon.isA(site.anatomy, hours), site.anatomy != hours else { return nil }
    return lexicon.order(site.anatomy) / PlaceComparator.neighbours
  }

  private func relation(_ hour: Int, of side: Side, to site: Site) -> PlaceRelation? {
    guard quadrants.values.contains(site.anatomy), side == .right || side == .left else { return nil }
    guard hour % 3 != 0 else { return .compatible }
    let isUpper = hour > 9 || hour < 3
    let isOuter = (hour < 6) == (side == .left)
    guard let own = quadrants[Quadrant(isUpper: isUpper, isOuter: isOuter)] else { return nil }
    return own == site.anatomy ? .compatible : .subsites(isAdjacent: false)
  }
}

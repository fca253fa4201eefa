import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports a tube, line or implant that the report has in another place.
struct DevicePositionConflict: Rule {
  static let description = RuleDescription(
    id: "L208", name: "device-position", category: .device, defaultSeverity: .error, precedence: 3,
    summary: "The report has a device, or its tip, in another place than the case.",
    rationale: "A misplaced tube or line harms the patient within minutes or hours.",
    limits: "Silent when a text has several such devices in different places, and when one place lies in or next to the other.",
    triggering: [
      .init(original: "The nasogastric tube ends in the stomach.", report: "The nasogastric tube ends in the right main bronchus."),
      .init(original: "The PICC tip is in the superior vena cava.", report: "The PICC tip is in the right ventricle."),
      .init(original: "The caval filter has not migrated.", report: "The caval filter has slipped downwards."),
      .init(original: "The chest drain has its tip at the apex.", report: "Chest drain: tip at the base."),
      .init(
        original: "The tip of the endotracheal tube is 5 cm above the carina.",
        report: "The endotracheal tube terminates in the right main bronchus."),
    ],
    nonTriggering: [
      .init(original: "The stent graft has not migrated.", report: "The stent graft is in good position."),
      .init(original: "The nasogastric tube ends in the stomach.", report: "The nasogastric tube ends in the gastric antrum."),
      .init(original: "The PICC tip is in the superior vena cava.", report: "The PICC tip is at the cavoatrial junction."),
      .init(
        original: "The tip of the endotracheal tube is 5 cm above the carina.", report: "The endotracheal tube ends in the mid trachea."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    for position in comparison.report.devices {
      let candidates = comparison.original.devices.filter { isSameDevice($0, position, comparison) }
      let own = comparison.report.devices.filter { isSameDevice($0, position, comparison) }
      guard let first = candidates.first else { continue }
      let places = candidates.flatMap(places)
      let others = own.flatMap(self.places)
      let wording = FactWording(lexicon: comparison.lexicon)
      let device = comparison.lexicon.label(position.device)
      if let (rival, claim) = otherState(candidates, own, comparison), claim == position {
        let words = claim.isMisplaced == true ? ("in place", "out of place") : ("out of place", "in place")
        report(
          detection(
            message: "The case has the \(device) \(words.0); the report has it \(words.1).",
            original: Claim(side: .original, range: rival.range, fact: "\(device) · \(words.0)"),
            report: Claim(side: .report, range: claim.range, fact: "\(device) · \(words.1)")))
        continue
      }
      if let (rival, claim) = otherPart(candidates, own, comparison), claim == position {
        report(
          detection(
            message: "The report has the \(device) in another part than the case.",
            original: Claim(side: .original, range: rival.range, fact: device),
            report: Claim(side: .report, range: claim.range, fact: device)))
        continue
      }
      // A device called out of place lies elsewhere than where the other text has it, even next to it.
      let isMoved = (position.isMisplaced ?? false) != (first.isMisplaced ?? false)
      let areApart = !places.contains { place in
        others.contains { isMoved ? comparison.entailment.overlap(place, $0) : meet(place, $0, comparison) }
      }
      guard !places.isEmpty, !others.isEmpty, areApart else { continue }
      report(
        detection(
          message: "The case has the \(device) in the \(wording.place(places[0])); the report has it in the \(wording.place(others[0])).",
          original: Claim(side: .original, range: first.range, fact: "\(device) · \(wording.place(places[0]))"),
          report: Claim(side: .report, range: position.range, fact: "\(device) · \(wording.place(others[0]))")))
    }
  }

  /// The first device that one text calls misplaced and the other in place, when neither says both.
  private func otherState(_ own: [DevicePosition], _ stated: [DevicePosition], _ comparison: FactComparison) -> (
    DevicePosition, DevicePosition
  )? {
    let known = own.filter { $0.isMisplaced != nil }
    let claims = stated.filter { $0.isMisplaced != nil }
    guard let rival = known.first, let claim = claims.first, rival.isMisplaced != claim.isMisplaced,
      known.allSatisfy({ $0.isMisplaced == rival.isMisplaced }), claims.allSatisfy({ $0.isMisplaced == claim.isMisplaced })
    else { return nil }
    return (rival, claim)
  }

  /// The first device whose tip lies in another part of a structure, on a scale on which the texts share no value.
  private func otherPart(_ own: [DevicePosition], _ stated: [DevicePosition], _ comparison: FactComparison) -> (
    DevicePosition, DevicePosition
  )? {
    let lexicon = comparison.lexicon
    let known = own.flatMap(\.parts)
    for claim in stated {
      for part in claim.parts {
        let rivals = known.filter { lexicon.groupKey($0) == lexicon.groupKey(part) }
        let hasRank = lexicon.order(part) != 0 && rivals.allSatisfy { lexicon.order($0) != 0 }
        guard let rival = own.first(where: { $0.parts.contains(where: rivals.contains) }), hasRank,
          rivals.allSatisfy({ lexicon.order($0) != lexicon.order(part) }),
          !stated.flatMap(\.parts).contains(where: rivals.contains)
        else { continue }
        return (rival, claim)
      }
    }
    return nil
  }

  private func places(_ position: DevicePosition) -> [Site] { position.tip.isEmpty ? position.sites : position.tip }

  private func isSameDevice(_ first: DevicePosition, _ second: DevicePosition, _ comparison: FactComparison) -> Bool {
    comparison.entailment.related(first.device, second.device)
  }

  /// Whether two places can be the same: one lies in the other, they touch, or they belong to one structure.
  private func meet(_ first: Site, _ second: Site, _ comparison: FactComparison) -> Bool {
    if first.side.excludes(second.side) { return false }
    switch comparison.places.relation(first, second) {
    case .subsites(isAdjacent: true), .levels(isAdjacent: true): return true
    case .structures, .subsites, .levels: return false
    case .compatible: break
    }
    return comparison.entailment.overlap(first, second) || comparison.matcher.areNeighbours(first, second)
  }
}

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
      .init(
        original: "The tip of the endotracheal tube is 5 cm above the carina.",
        report: "The endotracheal tube terminates in the right main bronchus."),
    ],
    nonTriggering: [
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
      guard !places.isEmpty, !others.isEmpty, !places.contains(where: { place in others.contains { meet(place, $0, comparison) } }) else {
        continue
      }
      let wording = FactWording(lexicon: comparison.lexicon)
      let device = comparison.lexicon.label(position.device)
      report(
        detection(
          message: "The case has the \(device) in the \(wording.place(places[0])); the report has it in the \(wording.place(others[0])).",
          original: Claim(side: .original, range: first.range, fact: "\(device) · \(wording.place(places[0]))"),
          report: Claim(side: .report, range: position.range, fact: "\(device) · \(wording.place(others[0]))")))
    }
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

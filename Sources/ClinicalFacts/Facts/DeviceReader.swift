import Lexicon
import SourceText

/// Reads from one sentence where devices and their tips are.
struct DeviceReader {
  let context: SentenceContext

  /// Returns the positions stated; a sentence that speaks of a tip without a device goes on about the `last` one.
  func positions(_ facts: [Fact], last: inout DevicePosition?) -> [DevicePosition] {
    let devices = facts.filter { fact in
      fact.kind == .concept && context.lexicon.kind(fact.subject) == .device && fact.assertion.polarity == .present
        && !fact.assertion.isGeneral && fact.assertion.temporality == .current
    }
    var positions: [DevicePosition] = []
    let states = DeviceStateReader(context: context, facts: facts)
    for (index, fact) in devices.enumerated() {
      let end = index + 1 < devices.count ? devices[index + 1].mention.lowerBound : context.range.upperBound
      let start = index == 0 ? context.range.lowerBound : fact.mention.lowerBound
      var position =
        position(fact.subject, name: fact.mention, from: start, to: end)
        ?? DevicePosition(device: fact.subject, sites: [], tip: [], range: fact.evidence)
      let tip = tipWord(in: start..<end)
      position.parts = tip.map { states.parts(in: $0.upperBound..<max($0.upperBound, min(end, reach(from: $0.upperBound)))) } ?? []
      if let state = states.state(in: fact.mention.upperBound..<max(end, fact.mention.upperBound)) {
        position.isMisplaced = state.isMisplaced
        position.range = position.range.union(context.bytes(of: state.tokens))
      }
      guard !position.sites.isEmpty || !position.parts.isEmpty || position.isMisplaced != nil else { continue }
      positions.append(position)
    }
    if devices.isEmpty, let tip = tipWord(in: context.range), let known = last {
      let position = position(known.device, name: tip, from: context.range.lowerBound, to: context.range.upperBound)
      let parts = states.parts(in: tip.upperBound..<context.range.upperBound)
      if position != nil || !parts.isEmpty {
        var position = position ?? DevicePosition(device: known.device, sites: [], tip: [], range: context.bytes(of: tip))
        position.parts = parts
        positions.append(position)
      }
    }
    if let device = devices.last {
      last = positions.last ?? DevicePosition(device: device.subject, sites: [], tip: [], range: device.evidence)
    }
    return positions
  }

  private func position(_ device: ConceptID, name: Range<Int>, from start: Int, to end: Int) -> DevicePosition? {
    let tip = tipWord(in: start..<end)
    let origin = max(name.upperBound, tip?.upperBound ?? 0)
    let end = min(end, reach(from: origin))
    let places = context.anatomy.filter {
      $0.tokens.lowerBound >= origin && $0.tokens.upperBound <= end && !isOrigin($0) && (tip != nil || isPlace($0))
    }
    guard let last = places.last else { return nil }
    let binder = SiteBinder(context: context)
    let sites = places.map(binder.site)
    let low = min(name.lowerBound, tip?.lowerBound ?? name.lowerBound)
    return DevicePosition(
      device: device, sites: sites, tip: tip == nil ? [] : sites, range: context.bytes(of: low..<last.tokens.upperBound))
  }

  /// The end of the clause, or where it begins to speak of something else.
  private func reach(from origin: Int) -> Int {
    guard context.range.contains(origin) else { return context.range.upperBound }
    let next = context.mentions.concepts.first {
      $0.tokens.lowerBound >= origin && $0.role == .form && [.observation, .diagnosis, .device, .procedure].contains($0.kind)
    }
    return min(context.engine.clauses.range(around: origin).upperBound, next?.tokens.lowerBound ?? context.range.upperBound)
  }

  /// Whether a preposition such as "in" leads to a structure.
  private func isPlace(_ place: Mention) -> Bool {
    (max(context.range.lowerBound, place.tokens.lowerBound - 4)..<place.tokens.lowerBound).contains {
      context.terms.holds(.sitePreposition, at: $0, in: context.range)
    }
  }

  /// Whether a structure is where a device comes from or what it was put in for: "from the left subclavian vein", "via".
  private func isOrigin(_ place: Mention) -> Bool {
    var index = place.tokens.lowerBound
    while index > context.range.lowerBound, place.tokens.lowerBound - index < 4 {
      index -= 1
      if context.terms.holds(.originWord, at: index, in: context.range) { return true }
    }
    return false
  }

  private func tipWord(in range: Range<Int>) -> Range<Int>? {
    for index in range {
      if let (_, end) = context.terms.term(at: index, end: range.upperBound, among: [.tipWord]) { return index..<end }
    }
    return nil
  }
}

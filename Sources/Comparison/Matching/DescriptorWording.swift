import ClinicalFacts
import Lexicon

/// Puts descriptors into words: the normal form for machines, and plain phrases for messages.
struct DescriptorWording {
  let lexicon: Lexicon

  /// Returns the descriptor as `thing · what is said`.
  func normalForm(_ descriptor: Descriptor) -> String { thing(descriptor).map { "\($0) · \(text(descriptor))" } ?? text(descriptor) }

  /// Returns the thing in words, or nil where the text does not name it.
  func thing(_ descriptor: Descriptor) -> String? {
    guard let owner = descriptor.owner, owner.subject != .none else { return nil }
    return lexicon.label(owner.subject)
  }

  /// Returns what is said in words.
  func text(_ descriptor: Descriptor) -> String {
    switch descriptor.content {
    case .value(let value): value.isDenied ? "not \(lexicon.label(value.concept))" : lexicon.label(value.concept)
    case .quantity(let quantity): text(quantity)
    case .count(let count): count.isExact ? "\(count.lowest)" : "\(count.lowest) or more"
    }
  }

  /// Returns a measurement in its base unit, with one decimal at most.
  func text(_ quantity: Quantity) -> String {
    if quantity.dimension == .time { return time(quantity.largest) }
    return quantity.values.map(number).joined(separator: quantity.isRange ? "–" : " × ") + unit(quantity.dimension)
  }

  private func number(_ value: Double) -> String {
    guard value.magnitude < 1e9 else { return "a very large value" }
    let tenths = Int((value.magnitude * 10).rounded())
    let sign = value < 0 && tenths > 0 ? "−" : ""
    return tenths % 10 == 0 ? "\(sign)\(tenths / 10)" : "\(sign)\(tenths / 10).\(tenths % 10)"
  }

  /// A span of time in the unit in which a reader would give it; the value is in days.
  private func time(_ days: Double) -> String {
    let units: [(String, Double)] = [("year", 365.25), ("month", 30.4375), ("week", 7), ("day", 1), ("hour", 1.0 / 24)]
    let (name, length) = units.first { days >= $0.1 * 0.99 } ?? ("minute", 1.0 / 1440)
    let count = number(days / length)
    return count == "1" ? "1 \(name)" : "\(count) \(name)s"
  }

  private func unit(_ dimension: Quantity.Dimension) -> String {
    switch dimension {
    case .length: " mm"
    case .volume: " ml"
    case .percent: " %"
    case .attenuation: " HU"
    case .uptake: " SUV"
    case .degree: "°"
    case .pressure: " mmHg"
    case .area: " mm²"
    case .velocity: " cm/s"
    case .rate, .time, .laboratory: ""
    }
  }
}

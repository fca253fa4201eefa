/// Reads units and reference ranges of the table of laboratory tests.
///
/// A range is written `2.20-2.60`, `<5`, `>60` or, by sex, `M 200-420 | F 140-360`; of several the widest counts, so that a value is called
/// abnormal only when it is so for everybody. Titres, and units
/// that need more than a factor, are left out.
struct LaboratoryNorms {
  /// The section of the image.
  private(set) var numbers: [UInt32] = []
  /// The names of all units; the position is the number.
  private(set) var units: [String] = []

  init(_ table: Table, _ graph: ConceptGraph) {
    for row in table.rows {
      guard let concept = graph.numbers[table.value(row, "id") ?? ""] else { continue }
      var factors: [UInt32] = []
      for unit in table.values(row, "units") {
        let parts = unit.split(separator: "=")
        guard parts.count == 2, let factor = Float(parts[1]), factor > 0 else { continue }
        factors += [UInt32(number(of: String(parts[0]))), factor.bitPattern]
      }
      let ranges = table.values(row, "reference_range").map(Self.range)
      guard !factors.isEmpty, !ranges.isEmpty, let known = Self.widest(ranges) else { continue }
      numbers += [UInt32(concept), known.0.bitPattern, known.1.bitPattern, UInt32(factors.count / 2)] + factors
    }
  }

  private mutating func number(of unit: String) -> Int {
    if let known = units.firstIndex(of: unit) { return known }
    units.append(unit)
    return units.count - 1
  }

  /// The lowest and highest of several ranges, or nil when one of them cannot be read.
  private static func widest(_ ranges: [(Float, Float)?]) -> (Float, Float)? {
    let known = ranges.compactMap { $0 }
    guard known.count == ranges.count, let low = known.map(\.0).min(), let high = known.map(\.1).max() else { return nil }
    return (low, high)
  }

  private static func range(_ text: String) -> (Float, Float)? {
    var body = Substring(text)
    if body.hasPrefix("M ") || body.hasPrefix("F ") { body = body.dropFirst(2) }
    if body.hasPrefix("<") { return Float(body.dropFirst()).map { (-.infinity, $0) } }
    if body.hasPrefix(">") { return Float(body.dropFirst()).map { ($0, .infinity) } }
    guard let mark = body.dropFirst().firstIndex(of: "-"), let low = Float(body[..<mark]),
      let high = Float(body[body.index(after: mark)...])
    else { return nil }
    return (low, high)
  }
}

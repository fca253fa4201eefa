import Lexicon
import SourceText

/// Finds measurements in a sentence: "8 mm", "2-3 cm", "3.8 x 3.0 x 2 cm", "eight millimetres", "from 12 to 8 mm".
struct QuantityParser {
  private let tokens: [Token]
  private let reader: NumberReader
  private let terms: TermReader

  init(bytes: [UInt8], tokens: [Token], terms: TermReader) {
    self.tokens = tokens
    self.terms = terms
    reader = NumberReader(bytes: bytes, tokens: tokens, terms: terms)
  }

  /// Returns the measurements of a run of tokens, in order.
  func quantities(in range: Range<Int>) -> [Quantity] {
    var result: [Quantity] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let quantity = quantity(at: index, in: range) {
        result.append(quantity)
        index = quantity.tokens.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  private func quantity(at start: Int, in range: Range<Int>) -> Quantity? {
    guard let first = reader.number(at: start) else { return nil }
    var values = [first.value]
    var units: [Unit?] = []
    var resolution = first.resolution
    var index = first.end
    var isRange = false
    var unit = self.unit(at: index, in: range)
    var end = unit?.end ?? index
    units.append(unit)
    while index < range.upperBound, let (next, rangeMark) = separator(at: end, in: range), let number = reader.number(at: next) {
      let nextUnit = self.unit(at: number.end, in: range)
      guard nextUnit != nil || unit != nil || separatorContinues(number.end, in: range) else { break }
      values.append(number.value)
      units.append(nextUnit)
      resolution = max(resolution, number.resolution)
      if rangeMark { isRange = true }
      unit = unit ?? nextUnit
      index = number.end
      end = nextUnit?.end ?? number.end
    }
    guard let unit else { return nil }
    var factor = unit.factor
    for place in values.indices.reversed() {
      factor = units[place]?.factor ?? factor
      values[place] *= factor
    }
    var quantity = Quantity(
      dimension: unit.dimension, values: values, resolution: resolution * unit.factor, tokens: start..<end)
    quantity.isRange = isRange && values.count == 2
    quantity.isApproximate = terms.holds(.approximation, at: start - 1, in: range)
    quantity.role = role(of: quantity, in: range)
    return quantity
  }

  private struct Unit {
    var dimension: Quantity.Dimension
    var factor: Double
    var end: Int
  }

  private func unit(at index: Int, in range: Range<Int>) -> Unit? {
    guard let (term, end) = terms.term(at: index, end: range.upperBound, among: Self.units), let dimension = Self.dimension(term.termClass)
    else { return nil }
    return Unit(dimension: dimension, factor: term.value, end: end)
  }

  private static let units = TermClass.allCases.filter { dimension($0) != nil }

  private static func dimension(_ termClass: TermClass) -> Quantity.Dimension? {
    switch termClass {
    case .unitLength: .length
    case .unitVolume: .volume
    case .unitPercent: .percent
    case .unitAttenuation: .attenuation
    case .unitUptake: .uptake
    case .unitDegree: .degree
    case .unitPressure: .pressure
    case .unitTime: .time
    default: nil
    }
  }

  /// Returns the token after "x", "×", "by", "-", "to" and whether the mark makes a range.
  private func separator(at index: Int, in range: Range<Int>) -> (Int, Bool)? {
    guard index < range.upperBound else { return nil }
    if tokens[index].flags.contains(.hyphenated) { return (index, true) }
    guard index + 1 < range.upperBound else { return nil }
    if terms.holds(.axisMark, at: index, in: range) { return (index + 1, false) }
    if terms.holds(.rangeMark, at: index, in: range) { return (index + 1, true) }
    return nil
  }

  private func separatorContinues(_ index: Int, in range: Range<Int>) -> Bool { separator(at: index, in: range) != nil }

  /// Tells sizes from distances, earlier values and limits by the words around the number.
  private func role(of quantity: Quantity, in range: Range<Int>) -> Quantity.Role {
    let after = quantity.tokens.upperBound
    let before = quantity.tokens.lowerBound - 1
    if terms.holds(.distanceWord, at: after, in: range) { return .distance }
    if terms.holds(.techniqueWord, at: after, in: range) || terms.holds(.limitWord, at: before, in: range) { return .limit }
    if terms.holds(.priorWord, at: before, in: range) { return .prior }
    return .size
  }
}

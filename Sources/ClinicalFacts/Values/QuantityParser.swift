import Lexicon
import SourceText

/// Finds measurements in a sentence: "8 mm", "2-3 cm", "3.8 x 3.0 x 2 cm", "eight millimetres", "from 12 to 8 mm".
struct QuantityParser {
  private let bytes: [UInt8]
  private let tokens: [Token]
  private let reader: NumberReader
  private let terms: TermReader

  init(bytes: [UInt8], tokens: [Token], terms: TermReader) {
    self.bytes = bytes
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
    if let quantity = uptake(at: start, in: range) ?? part(at: start, in: range) ?? singleSpan(at: start, in: range) { return quantity }
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
    let shared = unit == nil ? sharedUnit(after: end, in: range) : nil
    guard let unit = unit ?? shared else { return nil }
    var factor = unit.factor
    for place in values.indices.reversed() {
      factor = units[place]?.factor ?? factor
      values[place] *= factor
    }
    var quantity = Quantity(
      dimension: unit.dimension, values: values, resolution: resolution * unit.factor, tokens: start..<end)
    quantity.isRange = isRange && values.count == 2
    if quantity.isRange, isChange(before: start, in: range), let present = values.last {
      quantity.earlier = values.first
      quantity.values = [present]
      quantity.isRange = false
    }
    quantity.isApproximate = terms.holds(.approximation, at: start - 1, in: range)
    quantity.role = role(of: quantity, in: range)
    quantity.aspect = aspect(of: quantity, in: range)
    return quantity
  }

  /// "SUVmax 18.4", "SUV of 3": the unit before the number.
  private func uptake(at start: Int, in range: Range<Int>) -> Quantity? {
    guard let (_, end) = terms.term(at: start, end: range.upperBound, among: [.unitUptake]) else { return nil }
    for index in end..<min(end + 3, range.upperBound) {
      if let number = reader.number(at: index), tokens[index].kind == .number {
        return Quantity(dimension: .uptake, values: [number.value], resolution: number.resolution, tokens: start..<number.end)
      }
      if tokens[index].kind == .number { return nil }
    }
    return nil
  }

  /// "within a year", "half a year", "a quarter of a year": one unit of time, or an aliquot part of it.
  private func singleSpan(at start: Int, in range: Range<Int>) -> Quantity? {
    if let number = reader.number(at: start), number.value < 1, tokens[start].kind == .word {
      for index in number.end..<min(number.end + 3, range.upperBound) {
        // "More than half within a year": what leads to a span of its own ends the fraction.
        if terms.holds(.spanWord, at: index, in: range), !isOf(index) { return nil }
        guard let unit = unit(at: index, in: range) else { continue }
        return unit.dimension == .time
          ? Quantity(dimension: .time, values: [number.value * unit.factor], resolution: unit.factor / 4, tokens: start..<unit.end) : nil
      }
      return nil
    }
    // Of "a third of an hour" the hour is no span of its own.
    if start > range.lowerBound, isOf(start - 1), terms.holds(.article, at: start, in: range) { return nil }
    if terms.holds(.article, at: start, in: range), let unit = unit(at: start + 1, in: range), unit.dimension == .time,
      let end = halfMore(after: unit.end, in: range)
    {
      return Quantity(dimension: .time, values: [unit.factor * 1.5], resolution: unit.factor / 2, tokens: start..<end)
    }
    guard start > range.lowerBound, terms.holds(.article, at: start, in: range), endsBefore(start, .spanWord, in: range),
      let unit = unit(at: start + 1, in: range), unit.dimension == .time, !terms.holds(.ageMarker, at: unit.end, in: range)
    else { return nil }
    return Quantity(dimension: .time, values: [unit.factor], resolution: unit.factor, tokens: start..<unit.end)
  }

  /// Whether a word is the "of" of "a quarter of a year".
  private func isOf(_ index: Int) -> Bool {
    tokens[index].range.count == 2 && bytes[tokens[index].range.lowerBound] | 0x20 == UInt8(ascii: "o")
  }

  /// The token after "and a half".
  private func halfMore(after index: Int, in range: Range<Int>) -> Int? {
    guard index + 2 < range.upperBound, terms.holds(.listMark, at: index, in: range),
      let (term, end) = terms.term(at: index + 2, end: range.upperBound, among: [.fractionWord]), term.value == 50
    else { return nil }
    return end
  }

  /// "one third", "two thirds", "a quarter of": a part of a whole as an approximate percentage.
  private func part(at start: Int, in range: Range<Int>) -> Quantity? {
    guard let number = reader.number(at: start), tokens[start].kind == .word, number.value >= 1, number.value <= 4,
      let (term, end) = terms.term(at: number.end, end: range.upperBound, among: [.fractionWord])
    else { return nil }
    var quantity = Quantity(dimension: .percent, values: [number.value * term.value], resolution: 1, tokens: start..<end)
    quantity.isApproximate = true
    return quantity
  }

  /// The unit that numbers joined by commas or "and" share: "12 and 15 mm".
  private func sharedUnit(after end: Int, in range: Range<Int>) -> Unit? {
    guard end > range.lowerBound, tokens[end - 1].kind == .number else { return nil }
    var index = end
    while index + 1 < range.upperBound, isListMark(index, in: range), let number = reader.number(at: index + 1),
      tokens[index + 1].kind == .number
    {
      if let unit = unit(at: number.end, in: range) { return unit.dimension == .length ? unit : nil }
      index = number.end
    }
    return nil
  }

  private func isListMark(_ index: Int, in range: Range<Int>) -> Bool { terms.holds(.listMark, at: index, in: range) }

  /// Whether "from", after a word of growing or shrinking, stands right before a number.
  private func isChange(before start: Int, in range: Range<Int>) -> Bool {
    guard start - 1 >= range.lowerBound, terms.holds(.distanceWord, at: start - 1, in: range) else { return false }
    return (max(range.lowerBound, start - 5)..<start).contains { terms.holds(.changeWord, at: $0, in: range) }
  }

  /// How many words may stand between a number and the word that says which extent it is.
  private static let aspectReach = 3

  /// "4 mm thick", "a thickness of 4 mm", "15 cm in craniocaudal length".
  private func aspect(of quantity: Quantity, in range: Range<Int>) -> Quantity.Aspect? {
    guard quantity.dimension == .length else { return nil }
    let after = quantity.tokens.upperBound..<min(quantity.tokens.upperBound + Self.aspectReach, range.upperBound)
    let before = max(range.lowerBound, quantity.tokens.lowerBound - Self.aspectReach)..<quantity.tokens.lowerBound
    for index in Array(after) + before.reversed() {
      if let (term, _) = terms.term(at: index, end: range.upperBound, among: [.extentWord]) { return .init(rawValue: Int(term.value)) }
      if tokens[index].kind == .punctuation { continue }
    }
    return nil
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
    case .unitArea: .area
    case .unitVelocity: .velocity
    case .unitRate: .rate
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

  /// Whether a span of time is the age of somebody: "18 months old", "aged 54 years", "an 8-week-old".
  private func isAge(_ quantity: Quantity, in range: Range<Int>) -> Bool {
    let (start, end) = (quantity.tokens.lowerBound, quantity.tokens.upperBound)
    return terms.holds(.ageMarker, at: end, in: range) || terms.holds(.ageMarker, at: start - 1, in: range)
      || terms.holds(.ageMarker, at: start - 2, in: range)
      || terms.term(at: end, end: range.upperBound, among: [.male, .female, .lifeStage]) != nil
  }

  /// Whether a term of a class ends right before a token.
  private func endsBefore(_ index: Int, _ termClass: TermClass, in range: Range<Int>) -> Bool {
    (max(range.lowerBound, index - 4)..<index).contains { terms.term(at: $0, end: index, among: [termClass])?.end == index }
  }

  /// Whether "by" or "of", after a word of growing or shrinking, stands right before a number: "growth by 5 mm".
  private func isAmountOfChange(before start: Int, in range: Range<Int>) -> Bool {
    guard start - 2 >= range.lowerBound, terms.holds(.amountMark, at: start - 1, in: range) else { return false }
    return (max(range.lowerBound, start - 4)..<start).contains { terms.holds(.changeWord, at: $0, in: range) }
  }

  /// Tells sizes from distances, earlier values and limits by the words around the number.
  private func role(of quantity: Quantity, in range: Range<Int>) -> Quantity.Role {
    let after = quantity.tokens.upperBound
    let before = quantity.tokens.lowerBound - 1
    if terms.holds(.distanceWord, at: after, in: range), !isChange(before: before + 1, in: range) { return .distance }
    if isAmountOfChange(before: before + 1, in: range) { return .limit }
    if quantity.dimension == .time, isAge(quantity, in: range) { return .limit }
    if terms.holds(.techniqueWord, at: after, in: range) || terms.holds(.limitWord, at: before, in: range) { return .limit }
    if endsBefore(quantity.tokens.lowerBound, .priorWord, in: range) || terms.holds(.priorWord, at: after, in: range) { return .prior }
    return .size
  }
}

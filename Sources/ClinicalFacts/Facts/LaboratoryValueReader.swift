import Lexicon
import SourceText

/// Reads the value of a laboratory test and holds it against the norm that the text gives, or that of the table.
struct LaboratoryValueReader {
  let context: SentenceContext

  /// A value with what it means.
  struct Value {
    /// The value in the first unit of the test.
    var quantity: Quantity
    /// What it means; nil when no norm is known.
    var status: Fact.LaboratoryStatus?
  }

  /// How many words may stand between a test and its value: "serum sodium on admission to the ward was 104 mmol/L".
  private static let reach = 8

  /// Returns the value that follows a test in its clause, before another test and with a unit of the test, or nil.
  func value(of mention: Mention) -> Value? {
    guard let norm = context.lexicon.laboratoryNorms[mention.concept] else { return nil }
    let clause = context.engine.clauses.range(around: mention.tokens.lowerBound)
    let reader = NumberReader(bytes: context.bytes, tokens: context.tokens, terms: context.terms)
    let end = min(mention.tokens.upperBound + Self.reach, clause.upperBound)
    for index in mention.tokens.upperBound..<max(end, mention.tokens.upperBound) {
      if context.mentions.concepts.contains(where: { $0.kind == .laboratory && $0.tokens.lowerBound == index }) { return nil }
      if context.isMark(index, "(") || context.isMark(index, ";") { continue }
      guard context.tokens[index].kind == .number, let number = reader.number(at: index) else { continue }
      guard let (factor, after) = unit(at: number.end, norm, name: mention.tokens, value: index) else { return nil }
      let quantity = Quantity(
        dimension: .laboratory, values: [number.value * factor], resolution: number.resolution * factor, tokens: index..<after)
      let own = statedNorm(after: after, reader, factor)
      let meaning = own.map { status(number.value * factor, $0.0, $0.1) } ?? status(number.value * factor, norm)
      return Value(quantity: quantity, status: meaning)
    }
    return nil
  }

  /// The factor of the unit after a value; a test with a single unit may do without: "pH 7.52", "ESR 88".
  private func unit(at index: Int, _ norm: LaboratoryNorm, name: Range<Int>, value: Int) -> (Double, Int)? {
    // Two units may be written alike but for capitals: G/L of cells and g/L of a protein.
    let units = context.terms.terms(at: index, end: context.range.upperBound, of: .laboratoryUnit).sorted { $0.end > $1.end }
    for (unit, after) in units {
      if let factor = norm.factors[Int(unit.value)] { return (factor, after) }
    }
    if !units.isEmpty { return nil }
    guard norm.factors.values.allSatisfy({ $0 == 1 }), value - name.upperBound <= Self.bareReach else { return nil }
    guard index < context.range.upperBound else { return (1, index) }
    let isEnd = [",", ";", ".", ")", "("].contains { context.isMark(index, $0) } || context.classes(index).contains(.coordinator)
    return isEnd ? (1, index) : nil
  }

  /// How many words may stand between a test and a value without a unit.
  private static let bareReach = 2

  /// How near to a limit of the table a value says nothing, as a share of the range, or of a single limit, since laboratories differ in
  /// their norms by about this much.
  private static let margin = 0.1

  private func status(_ value: Double, _ norm: LaboratoryNorm) -> Fact.LaboratoryStatus? {
    let limits = [norm.low, norm.high].compactMap { $0 }
    let width = limits.count == 2 ? limits[1] - limits[0] : abs(limits.first ?? 0)
    return limits.contains { abs(value - $0) <= width * Self.margin } ? nil : status(value, norm.low, norm.high)
  }

  private func status(_ value: Double, _ low: Double?, _ high: Double?) -> Fact.LaboratoryStatus? {
    if let low, value < low { return .low }
    if let high, value > high { return .high }
    return low == nil && high == nil ? nil : .normal
  }

  /// The norm in brackets after a value: "(normal < 14)", "(reference 3-5)", "(upper limit 20)".
  private func statedNorm(after start: Int, _ reader: NumberReader, _ factor: Double) -> (Double?, Double?)? {
    guard start + 1 < context.range.upperBound, context.isMark(start, "(") else { return nil }
    let end = min(start + 8, context.range.upperBound)
    guard let first = (start..<end).first(where: { context.tokens[$0].kind == .number }), let number = reader.number(at: first) else {
      return nil
    }
    let value = number.value * factor
    if context.isMark(first - 1, "<") { return (nil, value) }
    if context.isMark(first - 1, ">") { return (value, nil) }
    let words = start..<first
    if words.contains(where: { context.terms.holds(.upperLimit, at: $0, in: context.range) }) { return (nil, value) }
    if words.contains(where: { context.terms.holds(.lowerLimit, at: $0, in: context.range) }) { return (value, nil) }
    let next = number.end + (context.terms.holds(.rangeMark, at: number.end, in: context.range) ? 1 : 0)
    guard next < context.range.upperBound, next > number.end || context.tokens[next].flags.contains(.hyphenated),
      let upper = reader.number(at: next)
    else { return nil }
    return (value, upper.value * factor)
  }
}

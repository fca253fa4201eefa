import Lexicon
import SourceText

/// Reads references to figures: "FIG.1", "Figures 3, 4, 5", "Figs 2-4".
enum FigureReferences {
  /// Appends the references of a sentence.
  static func read(_ context: SentenceContext, into references: inout [FigureReference]) {
    var index = context.range.lowerBound
    while index < context.range.upperBound {
      guard context.terms.holds(.figureWord, at: index, in: context.range) else {
        index += 1
        continue
      }
      let start = index
      index += 1
      var numbers: [Int] = []
      var end = index
      var isRange = false
      while index < context.range.upperBound {
        let token = context.tokens[index]
        let digits = context.bytes[token.range.range].prefix { ASCII.isDigit($0) }
        if token.kind != .punctuation, token.range.count - digits.count <= 1, let value = Int(String(decoding: digits, as: UTF8.self)),
          value > 0,
          value < 1000
        {
          if isRange || token.flags.contains(.hyphenated), let last = numbers.last, value > last, value - last < 50 {
            numbers += (last + 1)...value
          } else {
            numbers.append(value)
          }
          isRange = false
          end = index + 1
        } else if context.isMark(index, "-") {
          isRange = true
        } else if !context.isMark(index, ",") && !context.isMark(index, ".") && !context.classes(index).contains(.coordinator) {
          break
        }
        index += 1
      }
      let range = context.bytes(of: start..<end)
      references += numbers.map { FigureReference(number: $0, range: range) }
    }
  }
}

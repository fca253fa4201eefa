import CaseDocument
import Lexicon
import SourceText

/// Looks in the sentences of one side for gaps, slips and repetitions.
struct TextDefectReader {
  private let side: SideText
  private var defects: [TextDefect] = []
  /// The sentences read so far, by their words.
  private var known: [[WordID]: ByteRange] = [:]
  private var last: SentenceContext?

  init(_ side: SideText) { self.side = side }

  /// The fewest words of a sentence whose repetition is no chance.
  private static let fewestWords = 4
  private static let phrases: [(TermClass, TextDefect.Kind)] = [
    (.placeholder, .placeholder), (.machineTalk, .machineTalk), (.homophone, .homophone), (.citationWord, .citation),
  ]

  /// Reads a sentence.
  mutating func read(_ context: SentenceContext) {
    last = context
    for mention in context.mentions.terms {
      if let (_, kind) = Self.phrases.first(where: { $0.0 == mention.term.termClass }) {
        defects.append(TextDefect(kind: kind, range: context.bytes(of: mention.tokens)))
      }
    }
    readBrackets(context)
    readSizes(context)
    readRepetition(context)
  }

  /// Returns what was found, with what only the end of the text shows.
  func finish(_ role: SegmentRole) -> [TextDefect] {
    var found = defects
    if let context = last, let end = context.range.last, context.range.count > 2, isOpenEnded(context.classes(end)) {
      found.append(TextDefect(kind: .truncation, range: context.bytes(of: context.range)))
    }
    for (number, segment) in side.segments.enumerated() where segment.role == role && ConclusionFinder.sections.contains(segment.section) {
      let isFilled = side.sentences.contains {
        side.segments[$0.segment].section == segment.section && side.segments[$0.segment].role == role
      }
      guard !isFilled, !segment.range.isEmpty, number > 0 else { continue }
      found.append(TextDefect(kind: .emptySection, range: segment.range))
    }
    return found.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }

  /// Whether nothing can end in a word of these classes.
  private func isOpenEnded(_ classes: WordClass) -> Bool {
    !classes.isDisjoint(with: [.determiner, .coordinator]) || classes == .preposition
  }

  /// "[insert measurement here]" is a gap, "[7]" a reference.
  private mutating func readBrackets(_ context: SentenceContext) {
    var open: Int?
    for index in context.range where context.tokens[index].kind == .punctuation {
      if context.isMark(index, "[") { open = index }
      guard context.isMark(index, "]"), let start = open else { continue }
      open = nil
      let inside = start + 1..<index
      guard !inside.isEmpty, inside.count <= 8 else { continue }
      let isReference = inside.allSatisfy { context.tokens[$0].kind == .number || context.tokens[$0].kind == .punctuation }
      let isGap = inside.contains { context.terms.holds(.placeholderWord, at: $0, in: context.range) }
      if isReference || isGap {
        defects.append(TextDefect(kind: isReference ? .citation : .placeholder, range: context.bytes(of: start..<index + 1)))
      }
    }
  }

  /// "measuring 8" without a unit.
  private mutating func readSizes(_ context: SentenceContext) {
    for index in context.range {
      guard let (_, end) = context.terms.term(at: index, end: context.range.upperBound, among: [.measureWord]),
        end < context.range.upperBound,
        context.tokens[end].kind == .number, !context.quantities.contains(where: { $0.tokens.contains(end) })
      else { continue }
      let next = end + 1
      let isLast = next == context.range.upperBound || context.isMark(next, ".") || context.isMark(next, ",") || context.isMark(next, ";")
      if isLast { defects.append(TextDefect(kind: .unitMissing, range: context.bytes(of: index..<next))) }
    }
  }

  private mutating func readRepetition(_ context: SentenceContext) {
    let words = context.range.filter { context.tokens[$0].kind != .punctuation }.map { context.tokens[$0].word }
    guard words.count >= Self.fewestWords else { return }
    let range = context.bytes(of: context.range)
    if let earlier = known[words] {
      defects.append(TextDefect(kind: .repetition, range: range, earlier: earlier))
    } else {
      known[words] = range
    }
  }
}

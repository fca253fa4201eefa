import CaseDocument
import Lexicon
import SourceText

/// Tells which sentences of a text draw the conclusion: those under a heading such as "Impression", and those from "Conclusion:" within a
/// paragraph to its end.
struct ConclusionFinder {
  /// The sections that hold nothing but a conclusion.
  static let sections: Set<String> = ["impression", "finalDiagnosis"]

  private var segment = -1
  private var isOpen = false

  /// Returns whether a sentence belongs to the conclusion; to be asked for each sentence in turn.
  mutating func isConcluding(_ sentence: Sentence, _ segment: Segment, _ context: SentenceContext) -> Bool {
    if sentence.segment != self.segment || sentence.startsParagraph { isOpen = false }
    self.segment = sentence.segment
    if Self.sections.contains(segment.section) { return true }
    if let (_, end) = context.terms.term(at: context.range.lowerBound, end: context.range.upperBound, among: [.conclusionMark]) {
      isOpen = end < context.range.upperBound && [":", ",", "-"].contains { context.isMark(end, $0) }
    }
    return isOpen
  }
}

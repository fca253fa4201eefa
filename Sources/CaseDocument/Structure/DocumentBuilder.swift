package import Lexicon
import SourceText

/// Builds case documents from texts; reused by one worker from case to case.
package struct DocumentBuilder {
  private let lexicon: Lexicon
  private var tokenizer: Tokenizer<Vocabulary>

  /// The line that marks the start of a report, whatever the signals say.
  private static let marker = Array("concord:report".utf8)

  /// Creates a builder.
  package init(lexicon: Lexicon) {
    self.lexicon = lexicon
    tokenizer = Tokenizer(resolver: lexicon.vocabulary)
  }

  /// Builds a case from one text that holds the original and perhaps a report.
  package mutating func combined(id: String, path: String, bytes: [UInt8]) -> CaseDocument {
    let (tokens, lines) = scan(bytes)
    let assigner = SectionAssigner(lines: lines)
    let marked = lines.firstIndex { isMarker($0, bytes) }
    let boundary = marked == nil ? ReportBoundaryFinder(tokens: tokens, lines: lines).find() : nil
    let split = marked.map { $0 + 1 } ?? boundary?.line ?? lines.count
    var assignments = assigner.assign(0..<split, side: .original) + assigner.assign(split..<lines.count, side: .report)
    if let marked { assignments[marked] = .init(role: .boilerplate, section: "marker", content: .boilerplate) }
    returnRepeatedLines(&assignments, lines: lines, tokens: tokens, from: split)
    let side = sideText(bytes: bytes, tokens: tokens, lines: lines, assignments: assignments)
    return CaseDocument(
      id: id, path: path, original: side, report: side, isCombined: true,
      hasReport: assignments.contains { $0.role == .report }, boundary: boundary)
  }

  /// Builds a case whose original and report are texts of their own.
  package mutating func pair(id: String, path: String, original: [UInt8], report: [UInt8]) -> CaseDocument {
    let sides = [(original, SegmentRole.original), (report, .report)].map { bytes, role in
      let (tokens, lines) = scan(bytes)
      let assignments = SectionAssigner(lines: lines).assign(0..<lines.count, side: role)
      return sideText(bytes: bytes, tokens: tokens, lines: lines, assignments: assignments)
    }
    return CaseDocument(
      id: id, path: path, original: sides[0], report: sides[1], isCombined: false,
      hasReport: sides[1].segments.contains { $0.role == .report }, boundary: nil)
  }

  private mutating func scan(_ bytes: [UInt8]) -> ([Token], [TextLine]) {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5)
    tokenizer.tokenize(bytes, in: 0..<bytes.count, into: &tokens)
    return (tokens, LineScanner(lexicon: lexicon, bytes: bytes, tokens: tokens).lines())
  }

  private func isMarker(_ line: TextLine, _ bytes: [UInt8]) -> Bool {
    guard line.range.count < 60, bytes[line.range.range].starts(with: "<!--".utf8) else { return false }
    let text = bytes[line.range.range].filter { !ASCII.isSpace($0) }
    return text.elementsEqual(Array("<!--".utf8) + Self.marker + Array("-->".utf8))
  }

  /// Gives lines after the boundary that repeat a line of the original word for word back to the original, such as a closing diagnosis.
  private func returnRepeatedLines(_ assignments: inout [SectionAssigner.Assignment], lines: [TextLine], tokens: [Token], from split: Int) {
    func words(_ line: TextLine) -> [WordID] { tokens[line.tokens].filter { $0.kind != .punctuation }.map(\.word) }
    var told: [[WordID]: SectionAssigner.Assignment] = [:]
    for index in 0..<split where assignments[index].role == .original && lines[index].tokens.count >= 4 {
      told[words(lines[index])] = assignments[index]
    }
    for index in split..<max(split, lines.count) {
      if let earlier = told[words(lines[index])] { assignments[index] = earlier }
    }
  }

  private func sideText(bytes: [UInt8], tokens: [Token], lines: [TextLine], assignments: [SectionAssigner.Assignment]) -> SideText {
    var segments: [Segment] = []
    var sentences: [Sentence] = []
    let splitter = SentenceSplitter(lexicon: lexicon, bytes: bytes, tokens: tokens)
    var start = 0
    while start < lines.count {
      let own = assignments[start]
      var end = start + 1
      while end < lines.count, assignments[end].role == own.role, assignments[end].section == own.section { end += 1 }
      segments.append(
        Segment(
          role: own.role, section: own.section, content: own.content, effect: own.effect,
          range: lines[start].range.union(lines[end - 1].range)))
      if own.role != .boilerplate { splitter.split(lines[start..<end], segment: segments.count - 1, into: &sentences) }
      start = end
    }
    return SideText(bytes: bytes, tokens: tokens, segments: segments, sentences: sentences, lineIndex: LineIndex(bytes))
  }
}

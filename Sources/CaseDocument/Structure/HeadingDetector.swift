import Lexicon
import SourceText

/// Finds the heading that a line is or begins with, whatever its dress: markdown, numbers, capitals, colon or none.
struct HeadingDetector {
  let lexicon: Lexicon
  let bytes: [UInt8]
  let tokens: [Token]

  /// The longest heading, in tokens.
  private static let longest = 9

  /// Sets the heading, the start of the content and the list mark of a line.
  func detect(on line: inout TextLine) {
    let end = line.tokens.upperBound
    let start = skipDress(from: line.tokens.lowerBound, to: end, line: &line)
    line.contentStart = min(start, end)
    guard start < end else { return }
    line.headingLevel = (line.tokens.lowerBound..<start).count { mark($0, among: "#") }
    line.hasLabel = isBoldLabel(line.tokens.lowerBound, to: end) || isPlainLabel(start, to: end)
    if let (heading, next) = headingBeforeColon(from: start, to: end) ?? headingBeforeStop(from: start, to: end)
      ?? headingAlone(from: start, to: end, line: line) ?? listing(from: start, to: end, line: line)
    {
      line.heading = heading
      line.contentStart = next
    }
  }

  /// Whether a line begins with a few words between double stars, with a colon before or behind the last of them.
  private func isBoldLabel(_ start: Int, to end: Int) -> Bool {
    guard start + 2 < end, mark(start, among: "*"), mark(start + 1, among: "*") || tokens[start].range.count == 2 else { return false }
    guard let colon = (start + 2..<min(end, start + 2 + Self.longest)).first(where: { mark($0, among: ":") }) else { return false }
    return mark(colon - 1, among: "*") || colon + 1 < end && mark(colon + 1, among: "*")
  }

  /// The most words of a label that no table knows.
  private static let longestLabel = 4

  /// Whether a line begins with a few words, the first with a capital, and a colon.
  private func isPlainLabel(_ start: Int, to end: Int) -> Bool {
    guard tokens[start].kind == .word, tokens[start].flags.contains(.capitalized) || tokens[start].flags.contains(.allCapitals) else {
      return false
    }
    guard let colon = (start + 1..<min(end, start + 1 + Self.longestLabel)).first(where: { mark($0, among: ":") }) else { return false }
    return (start..<colon).allSatisfy { tokens[$0].kind == .word || mark($0, among: "/&") }
  }

  /// Skips markdown marks, bullets and numbering at the start of a line.
  private func skipDress(from start: Int, to end: Int, line: inout TextLine) -> Int {
    var index = start
    while index < end {
      if mark(index, among: "#*_>|=~•▪●◦–-") {
        if mark(index, among: "*•▪●◦–-"), index + 1 < end, tokens[index + 1].flags.contains(.spaced) { line.isListItem = true }
        index += 1
      } else if index + 1 < end, mark(index + 1, among: ".)"), isNumbering(index),
        !(index + 2 < end && !tokens[index + 2].flags.contains(.spaced))
      {
        line.isListItem = true
        index += 2
      } else if mark(index, among: "("), index + 2 < end, mark(index + 2, among: ")"), tokens[index + 1].kind == .number {
        line.isListItem = true
        index += 3
      } else {
        break
      }
    }
    return index
  }

  private func isNumbering(_ index: Int) -> Bool {
    if tokens[index].kind == .number { return tokens[index].range.count <= 2 }
    guard tokens[index].kind == .word, tokens[index].range.count <= 4 else { return false }
    let written = tokens[index].range.range.map { bytes[$0] }
    return written.count == 1 || written.allSatisfy { "IVXivx".utf8.contains($0) }
  }

  private func headingBeforeColon(from start: Int, to end: Int) -> (SectionHeading, Int)? {
    guard let colon = (start..<min(end, start + Self.longest)).first(where: { mark($0, among: ":") }) else { return nil }
    var last = colon
    while last > start, mark(last - 1, among: "*_#") { last -= 1 }
    guard let heading = heading(start..<last) ?? misspelt(start..<last) ?? opening(of: start..<last), heading.effect != .organ else {
      return nil
    }
    var next = colon + 1
    while next < end, mark(next, among: "*_#") { next += 1 }
    return (heading, next)
  }

  /// "Differentials. Internal hernia; volvulus": a heading that is the first sentence of its line.
  private func headingBeforeStop(from start: Int, to end: Int) -> (SectionHeading, Int)? {
    guard tokens[start].flags.contains(.capitalized) || tokens[start].flags.contains(.allCapitals),
      let stop = (start..<min(end, start + Self.longestLabel + 1)).first(where: { mark($0, among: ".") })
    else { return nil }
    var next = stop + 1
    while next < end, mark(next, among: "*_") { next += 1 }
    guard next < end, tokens[next].flags.contains(.spaced), tokens[next].kind == .word,
      tokens[next].flags.contains(.capitalized) || tokens[next].flags.contains(.allCapitals)
    else { return nil }
    var last = stop
    while last > start, mark(last - 1, among: "*_") { last -= 1 }
    guard let heading = heading(start..<last), heading.effect != .organ, heading.content != .boilerplate,
      (start..<last).allSatisfy({ lexicon.classes(of: tokens[$0].word).isDisjoint(with: [.auxiliary, .finiteVerb]) })
    else { return nil }
    return (heading, next)
  }

  /// A line that no table knows but whose words say that diseases are weighed below it: "Which lesions can mimic this?"
  private func listing(from start: Int, to end: Int, line: TextLine) -> (SectionHeading, Int)? {
    var last = end
    while last > start, mark(last - 1, among: "*_#:?") { last -= 1 }
    let isNumbered = line.isListItem && last - start <= Self.longestLabel && mark(start - 1, among: ".)")
    let isDressed = line.headingLevel > 0 || line.hasMarkdown && last < end || isNumbered || (last..<end).contains { mark($0, among: ":?") }
    guard isDressed, last - start <= Self.longest, last > start, !(start..<last).contains(where: { mark($0, among: ".;,") }) else {
      return nil
    }
    let isListing = (start..<last).contains { index in
      var isFound = false
      lexicon.phrases(startingAt: index, in: tokens, end: last) { match in
        for payload in match.payloads.map(lexicon.payload) where payload.target == .term {
          if lexicon.terms[payload.index].termClass == .listingWord { isFound = true }
        }
      }
      return isFound
    }
    return isListing ? lexicon.headings.first { $0.effect == .lists }.map { ($0, end) } : nil
  }

  private func headingAlone(from start: Int, to end: Int, line: TextLine) -> (SectionHeading, Int)? {
    var last = end
    while last > start, mark(last - 1, among: line.hasMarkdown ? "*_#:." : "*_#:") { last -= 1 }
    guard last - start <= Self.longest, last > start else { return nil }
    let isDressed = line.hasMarkdown || last < end
    guard isDressed || tokens[start].flags.contains(.capitalized) else { return nil }
    if let heading = heading(start..<last) ?? (isDressed ? misspelt(start..<last) ?? opening(of: start..<last) : nil) {
      return (heading, end)
    }
    guard line.tokens.lowerBound < start || isDressed || tokens[start..<last].allSatisfy({ $0.flags.contains(.allCapitals) }) else {
      return nil
    }
    for shorter in stride(from: last - 1, to: start, by: -1) where last - start <= 5 {
      if let heading = heading(start..<shorter), tokens[shorter].flags.contains(.capitalized) { return (heading, end) }
    }
    return nil
  }

  private func heading(_ range: Range<Int>) -> SectionHeading? { heading(range, in: tokens) }

  /// The effects of headings under which nothing is stated of the patient now.
  private static let statesNothing: Set<SectionHeading.Effect> = [.asks, .advises, .lists, .family]

  /// Returns the heading that words before a preposition make: "Suggestions for aftercare".
  private func opening(of range: Range<Int>) -> SectionHeading? {
    guard let link = range.dropFirst().first(where: { lexicon.classes(of: tokens[$0].word).contains(.preposition) }) else { return nil }
    return heading(range.lowerBound..<link).flatMap { Self.statesNothing.contains($0.effect) ? $0 : nil }
  }

  /// Returns the heading of which one word is misspelt.
  private func misspelt(_ range: Range<Int>) -> SectionHeading? {
    HeadingSpelling(lexicon: lexicon, bytes: bytes, tokens: tokens).heading(range) { heading($0.indices, in: $0) }
  }

  /// Returns the heading whose words are exactly the tokens.
  private func heading(_ range: Range<Int>, in tokens: [Token]) -> SectionHeading? {
    guard !range.isEmpty else { return nil }
    var found: SectionHeading?
    lexicon.phrases(startingAt: range.lowerBound, in: tokens, end: range.upperBound) { match in
      guard match.tokens == range else { return }
      for payload in match.payloads.map(lexicon.payload) where payload.target == .section {
        found = found ?? lexicon.headings[payload.index]
      }
    }
    return found
  }

  private func mark(_ index: Int, among marks: String) -> Bool {
    guard tokens[index].kind == .punctuation else { return false }
    let range = tokens[index].range
    if range.count == 1 { return marks.utf8.contains(bytes[range.lowerBound]) }
    return marks.unicodeScalars.contains { !$0.isASCII && UTF8.encode($0)?.elementsEqual(bytes[range.range]) == true }
  }
}

import Lexicon
import SourceText

/// Reads labels of kinds from one sentence: "type II odontoid fracture", "neuroblastoma (stage MS)".
struct SubtypeLabelReader {
  let context: SentenceContext
  let facts: [Fact]

  /// The most words between a label and the thing of which it is said.
  private static let reach = 5

  /// Returns the labels said of things that the sentence asserts of its patient.
  func labels() -> [SubtypeLabel] {
    var found: [SubtypeLabel] = []
    for index in context.range {
      guard let (term, end) = context.terms.term(at: index, end: context.range.upperBound, among: [.subtypeWord]),
        end < context.range.upperBound, let (number, letters) = value(at: end, after: index),
        let noun = SubtypeLabel.Noun(rawValue: Int(term.value))
      else { continue }
      let owners = owners(of: index..<end + 1, noun)
      guard let owner = owners.first else { continue }
      let tokens = min(index, owner.mention.lowerBound)..<max(end + 1, owner.mention.upperBound)
      found.append(
        SubtypeLabel(
          noun: noun, number: number, letters: letters, system: system(of: index..<end + 1), owners: owners,
          range: context.bytes(of: tokens)))
    }
    return found
  }

  /// Reads a number, Roman or Arabic, with a letter or not, or one to three capitals.
  private func value(at index: Int, after noun: Int) -> (number: Int?, letters: String)? {
    let token = context.tokens[index]
    guard token.kind != .punctuation, token.range.count <= 5 else { return nil }
    let text = context.bytes[token.range.range]
    let digits = text.prefix { ASCII.isDigit($0) }
    if !digits.isEmpty {
      let rest = text.dropFirst(digits.count)
      guard digits.count <= 2, rest.count <= 1, let number = Int(String(decoding: digits, as: UTF8.self)), !isUnit(index + 1) else {
        return nil
      }
      return (number, String(decoding: rest, as: UTF8.self).lowercased())
    }
    let roman = text.prefix { "IVX".utf8.contains($0) }
    if let number = Self.romans.firstIndex(of: String(decoding: roman, as: UTF8.self)), text.count - roman.count <= 1 {
      return (number + 1, String(decoding: text.dropFirst(roman.count), as: UTF8.self).lowercased())
    }
    guard text.count <= 3, text.allSatisfy({ UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }),
      text.count == 1 || !context.tokens[noun].flags.contains(.allCapitals) || isUnknown(index)
    else {
      return nil
    }
    return (nil, String(decoding: text, as: UTF8.self).lowercased())
  }

  private static let romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]

  /// Whether a run of capitals is no word that the tables know; in a text of capitals all words are.
  private func isUnknown(_ index: Int) -> Bool {
    context.classes(index).isEmpty && !(context.mentions.concepts + context.mentions.attributes).contains { $0.tokens.contains(index) }
  }

  /// Whether a number goes on: "grade 2 to 3", "stage 2/4".
  private func isUnit(_ index: Int) -> Bool { index < context.range.upperBound && ["/", "-"].contains { context.isMark(index, $0) } }

  /// The scale of the grading system in whose words a label stands: "Garden type I".
  private func system(of label: Range<Int>) -> Int {
    let value = context.mentions.attributes.first {
      $0.tokens.overlaps(label) && $0.tokens.lowerBound < label.lowerBound && context.lexicon.property($0.concept) == "grade"
    }
    return value.map { context.lexicon.groupKey($0.concept) } ?? 0
  }

  /// The nearest thing, or the one in whose name the label stands; a stage is that of any disease of the sentence, of which others tell
  /// the spread.
  private func owners(of label: Range<Int>, _ noun: SubtypeLabel.Noun) -> [Fact] {
    let own = facts.filter { fact in
      fact.kind == .concept && fact.subject != .none && fact.assertion.polarity == .present
        && [.observation, .diagnosis].contains(context.lexicon.kind(fact.subject))
        && !context.lexicon.flags(fact.subject).contains(.umbrella)
    }
    func distance(_ fact: Fact) -> Int {
      if fact.mention.overlaps(label) { return 0 }
      return max(fact.mention.lowerBound - label.upperBound, label.lowerBound - fact.mention.upperBound)
    }
    let sorted = own.sorted { distance($0) < distance($1) }
    guard let nearest = sorted.first, distance(nearest) <= Self.reach else { return [] }
    return noun == .stage ? sorted.filter { $0 == nearest || context.lexicon.kind($0.subject) == .diagnosis } : [nearest]
  }
}

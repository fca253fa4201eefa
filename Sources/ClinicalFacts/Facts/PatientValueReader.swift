import CaseDocument
import Lexicon
import SourceText

/// Reads the values that a sentence gives of the patient, the procedure or the course as a whole: "nulliparous", "under CT guidance",
/// "made a full recovery".
struct PatientValueReader {
  let context: SentenceContext

  /// The properties that such values describe, as written in `Data/attributes.tsv`.
  private static let properties: Set<String> = ["history", "procedure", "device-kind", "course", "sample", "technique"]

  /// The most words between a denial and the value across which nothing else can be meant.
  private static let denialReach = 3
  /// How many words after a value may say that it was not done: "expiratory images were not obtained".
  private static let reach = 6

  /// Returns whether a value says something of the patient or the procedure and qualifies no thing.
  static func isPatientScale(_ value: ConceptID, _ lexicon: Lexicon) -> Bool {
    let property = lexicon.property(value)
    return property != "technique" && properties.contains(property)
  }

  /// Returns the values, with those that they imply.
  func values() -> [PatientValue] {
    context.mentions.attributes.flatMap { mention -> [PatientValue] in
      let lexicon = context.lexicon
      guard Self.properties.contains(lexicon.property(mention.concept)), lexicon.order(mention.concept) != 0 else { return [] }
      guard !context.namesRelative(beside: mention.tokens), !isOfOrgan(mention), !isUntil(mention.tokens.upperBound) else { return [] }
      let assertion = context.told(mention.tokens)
      let isFar = assertion.cue.map { $0.overlaps(mention.tokens) || self.isFar($0, mention.tokens) } ?? false
      let isDenied = assertion.polarity == .absent && !isFar || isNotDone(mention.tokens)
      let own = [mention.concept] + (isDenied ? [] : Array(lexicon.list(.implies, of: mention.concept)))
      return own.map { concept in
        let value = ScaleValue(
          concept: concept, scale: lexicon.groupKey(concept), order: lexicon.order(concept), isDenied: isDenied)
        return PatientValue(
          value: value, topics: topics(beside: mention.tokens), sites: sites(beside: mention.tokens), assertion: assertion,
          evidence: context.bytes(of: mention.tokens))
      }
    }
  }

  /// Whether a denial is meant for something else: a verb or a new clause stands between, as in "no obstruction, as barium reaches".
  private func isFar(_ cue: Range<Int>, _ tokens: Range<Int>) -> Bool {
    guard cue.upperBound <= tokens.lowerBound else {
      // "…, although he had been in an accident, is not supported": the verb behind the comma has another subject.
      return cue.lowerBound - tokens.upperBound > Self.denialReach
        || (tokens.upperBound..<max(tokens.upperBound, cue.lowerBound)).contains { context.isMark($0, ",") }
    }
    // "No fever and stable circulation": of a list only the first item is surely denied.
    if (cue.upperBound..<tokens.lowerBound).contains(where: { context.classes($0).contains(.coordinator) || context.isMark($0, ",") }) {
      return !isAlternative(cue.upperBound..<tokens.lowerBound)
    }
    guard tokens.lowerBound - cue.upperBound > Self.denialReach else { return false }
    return (cue.upperBound..<tokens.lowerBound).contains {
      !context.classes($0).isDisjoint(with: [.auxiliary, .finiteVerb, .subordinator, .relative])
    }
  }

  /// Whether "until" follows, so that it was otherwise afterwards: "heparin was withheld until".
  private func isUntil(_ index: Int) -> Bool {
    context.range.contains(index) && context.tokens[index].word == context.lexicon.functionWords.until
  }

  /// Whether "or" or "nor" joins the items of a denied list.
  private func isAlternative(_ words: Range<Int>) -> Bool {
    words.contains { context.lexicon.functionWords.alternative.contains(context.tokens[$0].word) }
  }

  /// Whether an item of history is said of the organs right before it, as what images show: "liver and spleen without injury".
  private func isOfOrgan(_ mention: Mention) -> Bool {
    guard context.lexicon.property(mention.concept) == "history", context.classes(mention.tokens.lowerBound).contains(.preposition) else {
      return false
    }
    return context.anatomy(endingAt: mention.tokens.lowerBound) != nil
  }

  private func isNotDone(_ tokens: Range<Int>) -> Bool {
    let clause = context.engine.clauses.range(around: tokens.lowerBound)
    let end = min(tokens.upperBound + Self.reach, clause.upperBound)
    return (tokens.upperBound..<max(tokens.upperBound, end)).contains { context.terms.holds(.notDone, at: $0, in: clause) }
  }

  private func topics(beside tokens: Range<Int>) -> [ConceptID] {
    let clause = context.engine.clauses.range(around: tokens.lowerBound)
    return context.mentions.concepts.filter { mention in
      clause.contains(mention.tokens.lowerBound) && [.clinical, .observation, .diagnosis, .laboratory].contains(mention.kind)
    }.map(\.concept)
  }

  private func sites(beside tokens: Range<Int>) -> [ConceptID] {
    let clause = context.engine.clauses.range(around: tokens.lowerBound)
    return context.anatomy.filter { clause.contains($0.tokens.lowerBound) }.map(\.concept)
  }
}

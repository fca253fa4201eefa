package import Lexicon
package import SourceText

/// A drug that a text says was given, or was not.
package struct DrugMention: Sendable, Hashable {
  /// The drug, or its class.
  package var drug: ConceptID
  /// How it is asserted; absent when it was not given.
  package var assertion: Assertion
  /// The bytes of its name.
  package var evidence: ByteRange

  /// The most words between a denial and a drug.
  private static let denialReach = 2
  /// The most words between a drug and the words that say it was not given.
  private static let reach = 4

  /// Returns the drugs of a sentence; an allergy is no treatment.
  static func read(_ context: SentenceContext) -> [DrugMention] {
    let isAllergy = context.mentions.concepts.contains { context.lexicon.isA($0.concept, context.core.allergy) }
    guard !isAllergy else { return [] }
    return context.mentions.concepts.filter { $0.kind == .drug }.map { mention in
      var assertion = context.told(mention.tokens)
      // What is denied beside a drug is mostly what it was given for: only a denial right before the drug is its own.
      if assertion.polarity == .absent, !isDenied(mention.tokens, context) { assertion.polarity = .present }
      let clause = context.engine.clauses.range(around: mention.tokens.lowerBound)
      let after = mention.tokens.upperBound..<max(mention.tokens.upperBound, min(mention.tokens.upperBound + reach, clause.upperBound))
      if ActReader(context: context).isNotDone(after, in: clause) { assertion.polarity = .absent }
      if ActReader(context: context).isRefused(mention.tokens) { assertion.polarity = .absent }
      return DrugMention(drug: mention.concept, assertion: assertion, evidence: context.bytes(of: mention.tokens))
    }
  }

  private static func isDenied(_ tokens: Range<Int>, _ context: SentenceContext) -> Bool {
    context.mentions.cues.contains {
      $0.cue.category == .negation && $0.cue.direction == .forward && $0.tokens.upperBound <= tokens.lowerBound
        && tokens.lowerBound - $0.tokens.upperBound <= denialReach
    }
  }
}

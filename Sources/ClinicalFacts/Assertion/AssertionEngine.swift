package import CaseDocument
package import Lexicon
import SourceText

/// Decides what one sentence asserts of each thing that it names.
package struct AssertionEngine {
  private let lexicon: Lexicon
  private let tokens: [Token]
  /// The clauses of the sentence.
  package let clauses: ClauseMap
  private let scopes: [(cue: CueMention, ranges: [Range<Int>])]
  private let isGeneralText: Bool
  /// The status that the section gives to everything in it.
  private let base: Assertion
  /// The first tokens of the words that lead to a later time.
  private let followUps: [Int]

  /// Prepares a sentence.
  ///
  /// - Parameter segment: the segment in which the sentence stands; nil for a sentence of unknown place.
  package init(
    lexicon: Lexicon, bytes: [UInt8], tokens: [Token], sentence: Range<Int>, mentions: SentenceMentions, segment: Segment?
  ) {
    self.lexicon = lexicon
    self.tokens = tokens
    let splitter = ClauseSplitter(lexicon: lexicon, bytes: bytes, tokens: tokens, mentions: mentions)
    let clauses = splitter.split(sentence)
    let scope = CueScope(
      lexicon: lexicon, tokens: tokens, splitter: splitter, sentence: sentence, clauses: clauses, mentions: mentions)
    self.clauses = clauses
    scopes = mentions.cues.map { ($0, scope.ranges(of: $0)) }
    followUps = mentions.terms.filter { $0.term.termClass == .followUp }.map(\.tokens.lowerBound)
    base = Self.status(segment)
    isGeneralText = segment?.content == .general && segment?.section != "differentialDiagnosis" && !mentions.terms.contains { $0.term.termClass == .patientMarker }
  }

  /// Returns the assertion status of a run of tokens in the sentence.
  package func assertion(of target: Range<Int>) -> Assertion {
    var assertion = base
    assertion.isGeneral = isGeneralText
    assertion.isFollowUp = followUps.contains { clauses.clause(of: $0) <= clauses.clause(of: target.lowerBound) }
    var governing: [CueMention] = []
    for (cue, ranges) in scopes where ranges.contains(where: { governs($0, target) }) && !target.contains(cue.tokens.lowerBound) {
      governing.append(cue)
    }
    for cue in governing { apply(cue, to: &assertion) }
    settlePolarity(governing, &assertion)
    return assertion
  }

  /// What a section says of all that stands in it: an indication asks, a differential lists, a family history is of others.
  private static func status(_ segment: Segment?) -> Assertion {
    var status = Assertion()
    switch segment?.section {
    case "indication", "recommendation": status.temporality = .hypothetical
    case "differentialDiagnosis": status.certainty = .possible
    case "familyHistory": status.experiencer = .family
    case "pastHistory": status.temporality = .historical
    default: break
    }
    return status
  }

  private func governs(_ range: Range<Int>, _ target: Range<Int>) -> Bool {
    range.contains(target.upperBound - 1) || range.contains(target.lowerBound)
  }

  private func apply(_ cue: CueMention, to assertion: inout Assertion) {
    switch cue.cue.category {
    case .history, .previousExamination: assertion.temporality = .historical
    case .indication, .hypothetical, .recommendation: assertion.temporality = .hypothetical
    case .generalKnowledge: assertion.isGeneral = true
    case .family: assertion.experiencer = .family
    case .otherPerson: assertion.experiencer = .other
    case .possible, .differentialIntroduction: assertion.certainty = .possible
    case .probable where assertion.certainty == .definite: assertion.certainty = .probable
    case .negationOfChange, .comparison: assertion.isChange = true
    case .contralateral: assertion.isContralateral = true
    case .resolution, .resolving: assertion.isFollowUp = true
    default: break
    }
  }

  /// Settles the polarity by the strongest governing cue: what leaves open beats what denies, an exception beats the frame around it.
  private func settlePolarity(_ governing: [CueMention], _ assertion: inout Assertion) {
    func first(_ categories: Cue.Category...) -> CueMention? { governing.first { categories.contains($0.cue.category) } }
    if assertion.temporality == .hypothetical {
      assertion.polarity = .unknown
      assertion.cue = first(.indication, .hypothetical, .recommendation)?.tokens
    }
    if let open = first(.open, .doubleNegation) {
      assertion.polarity = .unknown
      assertion.certainty = .possible
      assertion.cue = open.tokens
    } else if let exception = first(.exception, .negationOfChange, .resolving) {
      assertion.cue = exception.tokens
    } else if let rejected = first(.rejectedDiagnosis) {
      assertion.polarity = .absent
      assertion.isRejected = true
      assertion.cue = rejected.tokens
    } else if let resolution = first(.resolution) {
      assertion.polarity = .absent
      assertion.temporality = .current
      assertion.cue = resolution.tokens
    } else if let negation = nearestNegation(governing) {
      if assertion.temporality != .hypothetical { assertion.polarity = .absent }
      assertion.certainty = .definite
      assertion.cue = negation.tokens
    } else if assertion.certainty == .possible {
      assertion.polarity = assertion.polarity == .unknown ? .unknown : .present
      assertion.cue = assertion.cue ?? first(.possible, .differentialIntroduction)?.tokens
    } else if assertion.certainty == .probable {
      assertion.cue = assertion.cue ?? first(.probable)?.tokens
    }
  }

  private func nearestNegation(_ governing: [CueMention]) -> CueMention? {
    governing.first { $0.cue.category == .negation }
  }
}

package import CaseDocument
package import Lexicon
import SourceText

/// Decides what one sentence asserts of each thing that it names.
package struct AssertionEngine {
  private let lexicon: Lexicon
  private let tokens: [Token]
  /// The clauses of the sentence.
  package let clauses: ClauseMap
  private let scopes: [(cue: CueMention, reach: CueScope.Reach)]
  private let isGeneralText: Bool
  /// The status that the section gives to everything in it.
  private let base: Assertion
  /// The first tokens of the words that lead to a later time.
  private let followUps: [Int]

  /// Prepares a sentence of a segment.
  package init(
    lexicon: Lexicon, bytes: [UInt8], tokens: [Token], sentence: Range<Int>, mentions: SentenceMentions, segment: Segment
  ) {
    let isGeneral =
      segment.content == .general && segment.effect != .lists && !mentions.terms.contains { $0.term.termClass == .patientMarker }
    self.init(
      lexicon: lexicon, bytes: bytes, tokens: tokens, sentence: sentence, mentions: mentions, effect: segment.effect,
      isGeneralText: isGeneral || Self.isTextbook(lexicon, bytes, tokens, sentence, mentions))
  }

  /// Prepares a sentence.
  ///
  /// - Parameters:
  ///   - effect: What the section says of everything in it.
  ///   - isGeneralText: Whether the sentence stands in a text about no patient.
  init(
    lexicon: Lexicon, bytes: [UInt8], tokens: [Token], sentence: Range<Int>, mentions: SentenceMentions, effect: SectionHeading.Effect,
    isGeneralText: Bool
  ) {
    self.lexicon = lexicon
    self.tokens = tokens
    let features = SentenceFeatures(lexicon: lexicon, bytes: bytes, tokens: tokens, sentence: sentence, mentions: mentions)
    let clauses = ClauseSplitter(lexicon: lexicon, tokens: tokens, sentence: sentence, features: features).split()
    let scope = CueScope(lexicon: lexicon, tokens: tokens, features: features, sentence: sentence, clauses: clauses, mentions: mentions)
    self.clauses = clauses
    scopes = mentions.cues.map { ($0, scope.reach(of: $0)) }
    followUps = mentions.terms.filter { $0.term.termClass == .followUp }.map(\.tokens.lowerBound)
    base = Self.status(effect, isQuestion: sentence.last.map { tokens[$0].word == lexicon.functionWords.questionMark } ?? false)
    self.isGeneralText = isGeneralText
  }

  /// Whether a sentence begins with "In" and the bare name of a disease, and so tells of the disease and not of the patient: "In pyogenic
  /// discitis the disc is lost early".
  private static func isTextbook(
    _ lexicon: Lexicon, _ bytes: [UInt8], _ tokens: [Token], _ sentence: Range<Int>, _ mentions: SentenceMentions
  ) -> Bool {
    guard let first = sentence.first, sentence.count > 3, tokens[first].range.count == 2,
      bytes[tokens[first].range.range].elementsEqual("in".utf8, by: { $0 | 0x20 == $1 }),
      !mentions.terms.contains(where: { $0.term.termClass == .patientMarker })
    else { return false }
    return mentions.concepts.contains { mention in
      mention.kind == .diagnosis && mention.role == .form && mention.tokens.lowerBound == first + 1
        && mention.tokens.upperBound < sentence.upperBound
        && lexicon.classes(of: tokens[mention.tokens.upperBound].word).isDisjoint(with: .preposition)
    }
  }

  /// Returns the assertion status of a run of tokens in the sentence.
  package func assertion(of target: Range<Int>) -> Assertion {
    var assertion = base
    assertion.isGeneral = isGeneralText
    assertion.isFollowUp = followUps.contains { clauses.clause(of: $0) <= clauses.clause(of: target.lowerBound) }
    var governing: [CueMention] = []
    for (cue, reach) in scopes where reach.holds(target) && !cue.tokens.overlaps(target) {
      governing.append(cue)
    }
    for cue in governing { apply(cue, to: &assertion) }
    settlePolarity(governing, target: target, &assertion)
    return assertion
  }

  /// What a section says of all that stands in it: an indication asks, a differential lists, a family history is of others. A question
  /// asserts nothing.
  private static func status(_ effect: SectionHeading.Effect, isQuestion: Bool) -> Assertion {
    var status = Assertion()
    status.isAsked = isQuestion
    if isQuestion { status.temporality = .hypothetical }
    switch effect {
    case .asks, .advises: status.temporality = .hypothetical
    case .lists: status.certainty = .possible
    case .family: status.experiencer = .family
    case .past: status.temporality = .historical
    default: break
    }
    return status
  }

  private func apply(_ cue: CueMention, to assertion: inout Assertion) {
    switch cue.cue.category {
    case .history, .previousExamination: assertion.temporality = .historical
    case .planned: assertion.temporality = .future
    case .indication, .hypothetical, .recommendation:
      assertion.temporality = .hypothetical
      if cue.cue.category == .indication { assertion.isAsked = true }
    case .generalKnowledge: assertion.isGeneral = true
    case .family: assertion.experiencer = .family
    case .otherPerson: assertion.experiencer = .other
    case .contralateral: assertion.isContralateral = true
    case .possible, .differentialIntroduction:
      assertion.certainty = .possible
      return
    case .probable where assertion.certainty == .definite:
      assertion.certainty = .probable
      return
    case .resolution, .resolving:
      assertion.isFollowUp = true
      return
    default: return
    }
    if cue.tokens.count > assertion.contextCue?.count ?? 0 { assertion.contextCue = cue.tokens }
  }

  /// Settles the polarity: what leaves it open beats all else; of the others the nearest cue decides, an exception before the frame around it.
  private func settlePolarity(_ governing: [CueMention], target: Range<Int>, _ assertion: inout Assertion) {
    func first(_ categories: Cue.Category...) -> CueMention? { governing.first { categories.contains($0.cue.category) } }
    if assertion.temporality == .hypothetical {
      assertion.polarity = .unknown
      assertion.cue = first(.indication, .hypothetical, .recommendation)?.tokens
    }
    if let open = governing.first(where: { leavesOpen($0, target) }) {
      assertion.polarity = .unknown
      assertion.certainty = .possible
      assertion.cue = open.tokens
    } else if let decisive = first(.exception) ?? nearest(governing, to: target) {
      decide(decisive, &assertion)
    } else if assertion.certainty != .definite {
      assertion.cue = assertion.cue ?? (first(.possible, .differentialIntroduction) ?? first(.probable))?.tokens
    }
  }

  /// Whether a cue leaves a target open; "no lesion without edema" leaves the lesion open and not the edema.
  private func leavesOpen(_ cue: CueMention, _ target: Range<Int>) -> Bool {
    switch cue.cue.category {
    case .open: true
    case .doubleNegation: cue.opener == nil || target.lowerBound < cue.tokens.lowerBound
    default: false
    }
  }

  private func decide(_ cue: CueMention, _ assertion: inout Assertion) {
    assertion.cue = cue.tokens
    switch cue.cue.category {
    case .rejectedDiagnosis:
      assertion.polarity = .absent
      assertion.isRejected = true
    case .resolution:
      assertion.polarity = .absent
      assertion.temporality = .current
    case .negation:
      if assertion.temporality != .hypothetical { assertion.polarity = .absent }
      assertion.certainty = .definite
    default: break
    }
  }

  /// The cues that decide alone, the nearest to the target first; of equally near ones the longer.
  private func nearest(_ governing: [CueMention], to target: Range<Int>) -> CueMention? {
    let categories: [Cue.Category] = [.negation, .negationOfChange, .resolving, .resolution, .rejectedDiagnosis]
    func distance(_ cue: CueMention) -> Int {
      cue.tokens.upperBound <= target.lowerBound
        ? target.lowerBound - cue.tokens.upperBound : max(0, cue.tokens.lowerBound - target.upperBound)
    }
    return governing.filter { categories.contains($0.cue.category) }
      .min { (distance($0), -$0.tokens.count) < (distance($1), -$1.tokens.count) }
  }
}

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
  /// The things that the sentence names, structures apart.
  private let things: [Range<Int>]
  /// The words before what contains a thing: within, inside.
  private let containing: [WordID]
  /// The words that say "the other of a pair".
  private let opposites: [Int]
  /// What is said of diseases in general and of what would be.
  private let generic: GenericReader.Reading
  /// The status that the section gives to everything in it.
  private let base: Assertion
  /// The first tokens of the words that lead to a later time.
  private let followUps: [Int]

  /// Prepares a sentence of a segment.
  ///
  /// - Parameter disease: The tokens that tell of a disease that is weighed, or nil.
  package init(
    lexicon: Lexicon, bytes: [UInt8], tokens: [Token], sentence: Range<Int>, mentions: SentenceMentions, segment: Segment,
    disease: Range<Int>? = nil
  ) {
    let isGeneral =
      segment.content == .general && segment.effect != .lists && !mentions.terms.contains { $0.term.termClass == .patientMarker }
    self.init(
      lexicon: lexicon, bytes: bytes, tokens: tokens, sentence: sentence, mentions: mentions, effect: segment.effect,
      isGeneralText: isGeneral || Self.isTextbook(lexicon, bytes, tokens, sentence, mentions), disease: disease)
  }

  /// Prepares a sentence.
  ///
  /// - Parameters:
  ///   - effect: What the section says of everything in it.
  ///   - isGeneralText: Whether the sentence stands in a text about no patient.
  ///   - disease: The tokens that tell of a disease that is weighed, or nil.
  init(
    lexicon: Lexicon, bytes: [UInt8], tokens: [Token], sentence: Range<Int>, mentions: SentenceMentions, effect: SectionHeading.Effect,
    isGeneralText: Bool, disease: Range<Int>? = nil
  ) {
    self.lexicon = lexicon
    self.tokens = tokens
    let features = SentenceFeatures(lexicon: lexicon, bytes: bytes, tokens: tokens, sentence: sentence, mentions: mentions)
    let clauses = ClauseSplitter(lexicon: lexicon, tokens: tokens, sentence: sentence, features: features).split()
    let scope = CueScope(lexicon: lexicon, tokens: tokens, features: features, sentence: sentence, clauses: clauses, mentions: mentions)
    self.clauses = clauses
    scopes = mentions.cues.map { ($0, scope.reach(of: $0)) }
    things = mentions.concepts.filter { $0.kind == .observation || $0.kind == .diagnosis }.map(\.tokens)
    containing = lexicon.functionWords.containing
    opposites = Self.opposites(mentions, lexicon: lexicon, tokens: tokens, in: sentence)
    followUps =
      mentions.terms.filter { $0.term.termClass == .followUp && !Self.isOnset($0.tokens, lexicon, tokens, mentions) }.map(
        \.tokens.lowerBound)
      + Self.laterTimes(mentions, lexicon: lexicon, tokens: tokens, in: sentence)
    var generic = GenericReader(
      lexicon: lexicon, bytes: bytes, tokens: tokens, sentence: sentence, clauses: clauses, features: features, mentions: mentions
    ).read()
    if let disease { generic.general.append(disease) }
    self.generic = generic
    let isReported =
      effect == .advises && !followUps.isEmpty && features.hasPastVerb(in: sentence, lexicon: lexicon, bytes: bytes, tokens: tokens)
    base = Self.status(
      isReported ? .none : effect, isQuestion: sentence.last.map { tokens[$0].word == lexicon.functionWords.questionMark } ?? false)
    self.isGeneralText = isGeneralText
  }

  /// Returns the assertion status of a run of tokens in the sentence.
  package func assertion(of target: Range<Int>) -> Assertion {
    var assertion = base
    assertion.isGeneral = isGeneralText || generic.general.contains { $0.contains(target.lowerBound) }
    if generic.conditional.contains(where: { $0.contains(target.lowerBound) }) { assertion.temporality = .hypothetical }
    assertion.isFollowUp = followUps.contains { clauses.clause(of: $0) <= clauses.clause(of: target.lowerBound) }
    var governing: [CueMention] = []
    for (cue, reach) in scopes where reach.holds(target) && (!cue.tokens.overlaps(target) || Self.leads(cue, into: target)) {
      if cue.cue.category == .negation, target.upperBound <= cue.tokens.lowerBound, isInside(target, from: reach.behind.lowerBound) {
        continue
      }
      governing.append(cue)
    }
    for cue in governing { apply(cue, to: &assertion) }
    if opposites.contains(where: { clauses.clause(of: $0) == clauses.clause(of: target.lowerBound) }) { assertion.isContralateral = true }
    settlePolarity(governing, target: target, &assertion)
    if assertion.polarity == .present, assertion.certainty != .definite, governing.contains(where: isSaidOfNothing) {
      assertion.polarity = .unknown
    }
    if assertion.polarity == .present, scopes.contains(where: { $0.reach.undecided.contains(target.lowerBound) }) {
      assertion.polarity = .unknown
    }
    return assertion
  }

  /// Whether what is likened to something is itself denied: "no lucency suggestive of otosclerosis"; of "absence of the septum suggests
  /// dysplasia" it is the absence that is likened.
  private func isSaidOfNothing(_ cue: CueMention) -> Bool {
    guard cue.cue.category == .possible || cue.cue.category == .probable, cue.cue.direction == .forward else { return false }
    let before = cue.tokens.lowerBound - 1
    guard cue.tokens.allSatisfy({ lexicon.classes(of: tokens[$0].word).isDisjoint(with: [.finiteVerb, .auxiliary]) }),
      things.contains(where: { $0.contains(before) })
    else { return false }
    return scopes.contains { other, reach in other.cue.category == .negation && reach.ahead.contains(before) }
  }

  /// A Boolean value indicating whether the sentence names the other of a pair: "the opposite shoulder".
  var namesOpposite: Bool { !opposites.isEmpty }

  /// Whether a thing is the place of another one named before it: of "carcinoma within the diverticulum is unlikely" the diverticulum.
  private func isInside(_ target: Range<Int>, from start: Int) -> Bool {
    var index = target.lowerBound - 1
    while index > start, lexicon.classes(of: tokens[index].word).contains(.determiner) { index -= 1 }
    guard index > start, containing.contains(tokens[index].word) else { return false }
    return things.contains { $0.upperBound <= index && $0.lowerBound >= start }
  }

  /// Marks a status as said of diseases in general, or of what would be, when the words at a token are.
  func settleGenerality(at token: Int, _ assertion: inout Assertion) {
    if generic.general.contains(where: { $0.contains(token) }) { assertion.isGeneral = true }
    if generic.conditional.contains(where: { $0.contains(token) }) { assertion.temporality = .hypothetical }
  }

  /// Returns whether a token belongs to what an exception names: "besides the splenic cyst".
  package func isExcepted(_ token: Int) -> Bool {
    scopes.contains { $0.cue.cue.category == .exception && $0.reach.ahead.contains(token) }
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
      if !isTakenBack(decisive) { decide(decisive, &assertion) }
    } else if assertion.certainty != .definite {
      assertion.cue = assertion.cue ?? (first(.possible, .differentialIntroduction) ?? first(.probable))?.tokens
    }
  }

  /// Whether the last word of a cue about the time is the verb with which a target begins: "would be" before "be thickened".
  private static func leads(_ cue: CueMention, into target: Range<Int>) -> Bool {
    guard cue.cue.category == .hypothetical || cue.cue.category == .planned else { return false }
    return cue.tokens.lowerBound < target.lowerBound && cue.tokens.upperBound < target.upperBound
  }

  /// Whether a cue leaves a target open; "no lesion without edema" leaves the lesion open and not the edema.
  private func leavesOpen(_ cue: CueMention, _ target: Range<Int>) -> Bool {
    switch cue.cue.category {
    case .open: true
    case .doubleNegation: cue.opener == nil || target.lowerBound < cue.tokens.lowerBound
    default: false
    }
  }

  /// Whether an earlier negation takes back one of freedom or absence: "nor is the kidney free of scars".
  private func isTakenBack(_ cue: CueMention) -> Bool {
    guard cue.cue.category == .negation, let last = cue.tokens.last, tokens[last].word == lexicon.functionWords.of else { return false }
    return scopes.contains { other, reach in
      other.cue.category == .negation && other.tokens.upperBound <= cue.tokens.lowerBound && reach.ahead.contains(cue.tokens.lowerBound)
        && isBareNegation(other)
    }
  }

  /// Whether a negation is a mere "not" or "nor", perhaps with a verb, and names nothing that it denies.
  private func isBareNegation(_ cue: CueMention) -> Bool {
    let classes = lexicon.classes(of: tokens[cue.tokens.lowerBound].word)
    return cue.tokens.contains { tokens[$0].word == lexicon.functionWords.not }
      || cue.tokens.count <= 2 && classes.contains(.coordinator)
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

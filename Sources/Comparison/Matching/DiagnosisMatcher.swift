import ClinicalFacts
import Lexicon

/// How the diagnoses of the two sides relate.
struct DiagnosisMatcher {
  let comparison: FactComparison

  /// The sentences above which a diagnosis is not taken for the answer unless the text says so.
  private static let mostSentencesWithoutAnswer = 5

  /// The statements of a side that reach a standing.
  static func statements(_ set: FactSet, _ standing: DiagnosisStatement.Standing) -> [DiagnosisStatement] {
    set.diagnoses.filter { $0.standing == standing }
  }

  /// Returns whether two diagnoses can name the same disease: equal, broader, narrower, cause or manifestation.
  func compatible(_ first: ConceptID, _ second: ConceptID) -> Bool {
    if comparison.entailment.associated(first, second) { return true }
    return sharesAxisFreeParent(first, second)
  }

  /// Returns whether two statements can name the same disease, the places of which they are said taken into account: a squamous cell carcinoma of
  /// the cheek is a skin cancer.
  func compatible(_ first: DiagnosisStatement, _ second: DiagnosisStatement) -> Bool {
    compatible(first.concept, second.concept)
      || comparison.entailment.isComposition(of: first.concept, second.concept, at: structures(second))
      || comparison.entailment.isComposition(of: second.concept, first.concept, at: structures(first))
  }

  /// Subtypes of one disease on different axes ("universalis", "idiopathic") are no rivals.
  private func sharesAxisFreeParent(_ first: ConceptID, _ second: ConceptID) -> Bool {
    let lexicon = comparison.lexicon
    let parents = Set(lexicon.list(.parents, of: first)).union(lexicon.list(.ancestors, of: first))
    let shared = lexicon.list(.parents, of: second).contains(where: parents.contains)
    let axes = (lexicon.groupKey(first), lexicon.groupKey(second))
    return shared && axes.0 != 0 && axes.1 != 0 && axes.0 != axes.1
  }

  /// Returns what a side settles on: its final diagnoses, or those it gives as entries of their own, or the last one that it names.
  func settled(_ set: FactSet) -> [DiagnosisStatement] {
    let final = mostSpecific(Self.statements(set, .final))
    if !final.isEmpty { return final }
    if set.topics.count > Self.mostSentencesWithoutAnswer { return [] }
    let titled = mostSpecific(Self.statements(set, .titled))
    return titled.isEmpty ? set.diagnoses.last { $0.standing == .mentioned && $0.certainty != .possible }.map { [$0] } ?? [] : titled
  }

  /// Leaves out what another statement says more precisely: "phyllodes tumor" beside "malignant phyllodes tumor".
  private func mostSpecific(_ statements: [DiagnosisStatement]) -> [DiagnosisStatement] {
    statements.filter { one in
      !statements.contains { $0.concept != one.concept && comparison.lexicon.isA($0.concept, one.concept) }
    }
  }

  /// Returns the one of some statements that is the answer: the first of the last sentence that gives one.
  static func principal(_ statements: [DiagnosisStatement]) -> DiagnosisStatement? {
    statements.last.flatMap { last in statements.first { $0.sentence == last.sentence } }
  }

  /// Returns whether what two sides settle on cannot both be the answer: the more loosely it is stated, the closer the diagnoses must be.
  func disagree(_ truth: DiagnosisStatement, _ claim: DiagnosisStatement) -> Bool {
    guard !compatible(truth, claim) else { return false }
    let (weaker, stronger) = (min(truth.standing, claim.standing), max(truth.standing, claim.standing))
    if weaker < .final, areCompanions(truth.concept, claim.concept) { return false }
    if stronger == .final, weaker >= .titled { return true }
    if areSiblings(truth.concept, claim.concept) { return stronger == .final }
    return (weaker >= .titled || stronger == .final) && areRivals(truth, claim)
  }

  /// Whether a diagnosis is itself seen, such as microlithiasis: it stands beside the answer and is none.
  private func isSeen(_ concept: ConceptID) -> Bool {
    comparison.lexicon.list(.parents, of: concept).contains { comparison.lexicon.kind($0) == .observation }
  }

  /// Returns whether a side states a diagnosis or a kind of it.
  func names(_ diagnosis: ConceptID, in set: FactSet) -> Bool {
    set.diagnoses.contains { $0.standing >= .mentioned && comparison.lexicon.isA($0.concept, diagnosis) }
  }

  /// Returns whether two diagnoses answer the same question differently: neither is kind, cause or companion of the other, and they are kinds
  /// of one disease or diseases of one structure.
  func areRivals(_ first: DiagnosisStatement, _ second: DiagnosisStatement) -> Bool {
    guard !compatible(first, second), !areCompanions(first.concept, second.concept) else { return false }
    if comparison.entailment.areRivals(first.concept, second.concept) { return true }
    if sharesParent(first.concept, second.concept) || sharesParent(second.concept, first.concept) {
      return comparison.lexicon.groupKey(first.concept) == comparison.lexicon.groupKey(second.concept)
    }
    guard !isSeen(first.concept), !isSeen(second.concept) else { return false }
    let places = comparison.lexicon.list(.sites, of: first.concept)
    return comparison.lexicon.list(.sites, of: second.concept).contains { place in
      places.contains { comparison.entailment.overlap($0, place) }
    }
  }

  /// The structures of which a diagnosis is said, and those in which it always occurs.
  private func structures(_ statement: DiagnosisStatement) -> [ConceptID] {
    statement.sites.map(\.anatomy) + comparison.lexicon.list(.sites, of: statement.concept)
  }

  /// Returns whether two diagnoses are different kinds of one direct parent.
  func areSiblings(_ first: ConceptID, _ second: ConceptID) -> Bool {
    let lexicon = comparison.lexicon
    guard !comparison.entailment.related(first, second), !areCompanions(first, second) else { return false }
    if comparison.entailment.areRivals(first, second) { return true }
    guard lexicon.groupKey(first) != 0, lexicon.groupKey(first) == lexicon.groupKey(second) else { return false }
    return sharesParent(first, second) || sharesParent(second, first)
  }

  /// Whether a direct parent of one is above the other, and is no mere system such as "vascular disease".
  private func sharesParent(_ first: ConceptID, _ second: ConceptID) -> Bool {
    let lexicon = comparison.lexicon
    return lexicon.list(.parents, of: first).contains { parent in
      lexicon.isA(second, parent) && lexicon.kind(parent) == .diagnosis && parent != comparison.core.disease
        && !lexicon.list(.parents, of: parent).contains(comparison.core.disease)
    }
  }

  /// Diagnoses that can be true beside each other.
  private func areCompanions(_ first: ConceptID, _ second: ConceptID) -> Bool {
    let lexicon = comparison.lexicon
    return lexicon.list(.notExclusiveWith, of: first).contains { lexicon.isA(second, $0) }
      || lexicon.list(.notExclusiveWith, of: second).contains { lexicon.isA(first, $0) }
  }
}

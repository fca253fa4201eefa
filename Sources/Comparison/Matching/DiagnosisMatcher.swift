import ClinicalFacts
import Lexicon

/// How the diagnoses of the two sides relate.
struct DiagnosisMatcher {
  let comparison: FactComparison

  /// The statements of a side that reach a standing.
  static func statements(_ set: FactSet, _ standing: DiagnosisStatement.Standing) -> [DiagnosisStatement] {
    set.diagnoses.filter { $0.standing == standing }
  }

  /// Returns whether two diagnoses can name the same disease: equal, broader, narrower, cause or manifestation.
  func compatible(_ first: ConceptID, _ second: ConceptID) -> Bool {
    if comparison.entailment.associated(first, second) { return true }
    return sharesAxisFreeParent(first, second)
  }

  /// Subtypes of one disease on different axes ("universalis", "idiopathic") are no rivals.
  private func sharesAxisFreeParent(_ first: ConceptID, _ second: ConceptID) -> Bool {
    let lexicon = comparison.lexicon
    let parents = Set(lexicon.list(.parents, of: first)).union(lexicon.list(.ancestors, of: first))
    let shared = lexicon.list(.parents, of: second).contains(where: parents.contains)
    let axes = (lexicon.groupKey(first), lexicon.groupKey(second))
    return shared && axes.0 != 0 && axes.1 != 0 && axes.0 != axes.1
  }

  /// Returns whether two diagnoses are different kinds of one direct parent.
  func areSiblings(_ first: ConceptID, _ second: ConceptID) -> Bool {
    let lexicon = comparison.lexicon
    guard !comparison.entailment.related(first, second), !areCompanions(first, second) else { return false }
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

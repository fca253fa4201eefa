package import Lexicon

/// The concepts that the mechanism itself refers to by name.
package struct CoreConcepts: Sendable {
  /// Any abnormality.
  package let abnormality: ConceptID
  /// Any disease.
  package let disease: ConceptID
  /// Involvement, invasion and extension: processes whose subject stands elsewhere.
  package let spreading: [ConceptID]
  /// The values right, left, bilateral and midline.
  package let sides: [ConceptID: Side]
  /// Biopsy and what is a kind of it.
  package let biopsy: ConceptID
  /// The courses "new", "stable" and "nearly resolved", which part their scale.
  package let trendNew, trendStable, trendNearlyResolved: ConceptID
  /// The value "acute".
  package let acute: ConceptID
  /// Restricted diffusion.
  package let restrictedDiffusion: ConceptID
  /// A closed growth plate.
  package let closedPhysis: ConceptID
  /// How an injury came about: an accident, a fall.
  package let injuryMechanism: ConceptID
  /// Any symptom.
  package let symptom: ConceptID
  /// Freedom from symptoms.
  package let asymptomatic: ConceptID
  /// The names that the lexicon lacks; empty for a sound lexicon.
  package let missing: [String]

  /// Looks the concepts up.
  package init(lexicon: Lexicon) {
    var missing: [String] = []
    func find(_ name: String) -> ConceptID {
      guard let id = lexicon.concept(named: name) else {
        missing.append(name)
        return .none
      }
      return id
    }
    abnormality = find("abnormality")
    disease = find("disease")
    spreading = [find("invasion"), find("extension"), find("involvement")]
    sides = [
      find("side-right"): .right, find("side-left"): .left, find("side-bilateral"): .bilateral, find("side-midline"): .midline,
    ]
    biopsy = find("biopsy")
    trendNew = find("trend-new")
    trendStable = find("trend-stable")
    trendNearlyResolved = find("trend-near-resolved")
    acute = find("acuity-acute")
    restrictedDiffusion = find("restricted-diffusion")
    closedPhysis = find("closed-physis")
    injuryMechanism = find("injury-mechanism")
    symptom = find("symptom")
    asymptomatic = find("asymptomatic")
    self.missing = missing
  }
}

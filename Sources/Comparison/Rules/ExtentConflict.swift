import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports a process that one text keeps out of a structure and the other puts into it.
struct ExtentConflict: Rule {
  static let description = RuleDescription(
    id: "L206", name: "extent-conflict", category: .location, defaultSeverity: .error, precedence: 4,
    summary: "One text says that a structure is spared, the other that it is involved.",
    rationale: "Extent decides stage, operability and treatment.",
    limits: "Confinement is held only against structures of the same sort (tissue layers against tissue layers, lobes against lobes).",
    triggering: [
      .init(original: "Calcified subcutaneous mass. There is no muscle involvement.", report: "Calcification is present in the muscles."),
      .init(original: "The calcification is confined to the subcutaneous tissue.", report: "Intramuscular calcification is seen."),
      .init(
        original: "Calcifications without intra-muscular involvement.", report: "Calcifications in the subcutaneous tissues and muscles."),
      .init(original: "The meningioma spares the cavernous sinus.", report: "The tumor grows into the cavernous sinus."),
      .init(original: "The abscess descends into the mediastinum.", report: "Neck abscess. The mediastinum is not reached."),
    ],
    nonTriggering: [
      .init(original: "Calcifications with no muscle invasion.", report: "No significant calcification in the muscle layer."),
      .init(original: "Calcified mass without muscle involvement.", report: "Calcification in the subcutaneous fat."),
      .init(original: "The mass does not invade the chest wall.", report: "A mass is seen next to the chest wall."),
      .init(original: "The tumor invades the psoas but spares the kidney.", report: "Psoas invasion; the kidney is not reached."),
    ])

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    for (spared, placed) in conflicts(sparing: comparison.originalStatements, placing: comparison.reportStatements, comparison) {
      report(
        detection(
          message: message(spared, placed, comparison, sparer: "case", placer: "report"), original: comparison.claim(spared, .original),
          report: comparison.claim(placed, .report)))
    }
    for (spared, placed) in conflicts(sparing: comparison.reportStatements, placing: comparison.originalStatements, comparison) {
      report(
        detection(
          message: message(spared, placed, comparison, sparer: "report", placer: "case"), original: comparison.claim(placed, .original),
          report: comparison.claim(spared, .report)))
    }
  }

  private func conflicts(sparing: [Fact], placing: [Fact], _ comparison: FactComparison) -> [(Fact, Fact)] {
    let limits = sparing.filter {
      ($0.kind == .involvement && $0.assertion.polarity == .absent && !$0.isOfRemainder) || $0.kind == .confinement
    }
    return placing.compactMap { placed in
      guard placed.assertion.polarity == .present, placed.kind == .concept || placed.kind == .involvement, !placed.sites.isEmpty,
        !isDisplacement(placed, comparison)
      else {
        return nil
      }
      guard let limit = limits.first(where: { excludes($0, placed, among: sparing, comparison) }) else { return nil }
      // A text that says both speaks of two times, two processes or of the disease in general.
      guard !placing.contains(where: { $0.assertion.polarity == .absent && $0.kind == .involvement && shares($0, placed, comparison) })
      else { return nil }
      let isTold = sparing.contains { own in
        (own.kind == .involvement || own.kind == .concept) && own.assertion.polarity == .present
          && comparison.entailment.associated(own.subject, placed.subject)
          && own.sites.contains { site in
            placed.sites.contains { isSpared($0, by: limit, comparison) && comparison.lexicon.isPart(site.anatomy, of: $0.anatomy) }
          }
      }
      return isTold ? nil : (limit, placed)
    }
  }

  /// Whether a fact tells of a structure that is pushed or pressed, which spares it as well as not.
  private func isDisplacement(_ fact: Fact, _ comparison: FactComparison) -> Bool {
    fact.subject != .none && comparison.core.displacing.contains { comparison.lexicon.isA(fact.subject, $0) }
  }

  /// Whether a fact spares a place in which another puts its process.
  private func shares(_ limit: Fact, _ placed: Fact, _ comparison: FactComparison) -> Bool {
    placed.sites.contains { isSpared($0, by: limit, comparison) }
  }

  private func excludes(_ limit: Fact, _ placed: Fact, among sparing: [Fact], _ comparison: FactComparison) -> Bool {
    guard isSameProcess(limit, placed, among: sparing, comparison) else { return false }
    return placed.sites.contains { isSpared($0, by: limit, comparison) }
  }

  /// Whether what spares and what is placed can be one process: named so, told of in the same or the sentence before, or a lesion of which
  /// both texts only say how far it goes.
  private func isSameProcess(_ limit: Fact, _ placed: Fact, among sparing: [Fact], _ comparison: FactComparison) -> Bool {
    if comparison.entailment.associated(limit.subject, placed.subject) { return true }
    if limit.isSubjectLoose || placed.isSubjectLoose, placed.kind == .involvement { return true }
    if limit.isSubjectLoose, comparison.lexicon.isA(placed.subject, comparison.core.affecting) { return true }
    return sparing.contains { own in
      own.assertion.polarity == .present && own.kind == .concept && (limit.sentence - 1...limit.sentence).contains(own.sentence)
        && comparison.entailment.associated(own.subject, placed.subject)
    }
  }

  private func isSpared(_ site: Site, by limit: Fact, _ comparison: FactComparison) -> Bool {
    if limit.kind == .involvement {
      return limit.sites.contains { spared in
        comparison.lexicon.flags(spared.anatomy).isDisjoint(with: [.umbrella])
          && (comparison.entailment.contains(spared, site) || comparison.entailment.encloses(spared, site))
          && spared.parts.allSatisfy { site.parts.contains($0) }
      }
    }
    let isInside = limit.sites.contains { comparison.entailment.overlap($0, site) }
    return !isInside && limit.sites.contains { isSameSort($0.anatomy, site.anatomy, comparison.lexicon) }
  }

  private func isSameSort(_ first: ConceptID, _ second: ConceptID, _ lexicon: Lexicon) -> Bool {
    let parents = Set(lexicon.list(.parents, of: first))
    let wholes = Set(lexicon.list(.partOf, of: first))
    return lexicon.list(.parents, of: second).contains { parents.contains($0) && !lexicon.flags($0).contains(.wide) }
      || lexicon.list(.partOf, of: second).contains { wholes.contains($0) && !lexicon.flags($0).contains(.wide) }
  }

  private func message(_ spared: Fact, _ placed: Fact, _ comparison: FactComparison, sparer: String, placer: String) -> String {
    let wording = FactWording(lexicon: comparison.lexicon)
    let place = placed.sites.first { isSpared($0, by: spared, comparison) }.map(wording.place) ?? "structure"
    let thing = wording.subject(placed)
    let kept =
      spared.kind == .confinement
      ? "confines it to the \(spared.sites.first.map(wording.place) ?? "structure")" : "says there is no involvement of the \(place)"
    return "The \(sparer) \(kept); the \(placer) places \(thing) in the \(place)."
  }
}

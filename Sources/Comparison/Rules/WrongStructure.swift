import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports a thing that the report puts into another structure of the same sort.
struct WrongStructure: ScaleRule {
  static let description = RuleDescription(
    id: "L204", name: "wrong-structure", category: .location, defaultSeverity: .error, precedence: 6,
    summary: "The report puts a thing into another structure than the case: the lateral meniscus for the medial one.",
    rationale: "The structure decides what is operated on.",
    limits: "Silent when a text has the thing in several places, when one place lies in the other, and for structures of different sorts.",
    triggering: [
      .init(original: "Rupture of the anterior cruciate ligament.", report: "Rupture of the posterior cruciate ligament."),
      .init(original: "Thrombosis of the splenic vein.", report: "Thrombosis of the superior mesenteric vein."),
      .init(original: "A cyst on the anterior surface of the spleen.", report: "A cyst on the posterior surface of the spleen."),
      .init(
        original: "Flow voids on the dorsal surface of the spinal cord.", report: "Flow voids on the ventral surface of the spinal cord."),
      .init(original: "Intraconal mass of the left orbit.", report: "The orbital mass is extraconal."),
    ],
    nonTriggering: [
      .init(original: "Rupture of the anterior cruciate ligament.", report: "Rupture of a cruciate ligament of the knee."),
      .init(original: "Thrombosis of the splenic and superior mesenteric veins.", report: "Thrombosis of the superior mesenteric vein."),
      .init(original: "Fracture of the scaphoid.", report: "Fracture of the wrist."),
      .init(
        original: "Osteophytes on the anterior and posterior margin of the vertebra.", report: "Posterior osteophytes of the vertebra."),
    ])

  static let properties: Set<String> = ["position"]

  static let basis = ScaleConflicts.Basis.sameLook

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    for pair in comparison.displaced {
      guard pair.relation == .structures else { continue }
      report(
        detection(
          message: PlaceWording(lexicon: comparison.lexicon).message(pair), original: comparison.claim(pair.original, .original),
          report: comparison.claim(pair.report, .report)))
    }
    checkScales(comparison, report: report)
    for (original, claim) in AlignedPlaces(comparison: comparison).opposites() {
      let wording = FactWording(lexicon: comparison.lexicon)
      report(
        detection(
          message: "The case has \(wording.phrase(original)) on one part of it; the report has it on the opposite part.",
          original: comparison.claim(original, .original), report: comparison.claim(claim, .report)))
    }
    for pair in AlignedPlaces(comparison: comparison).substitutes() {
      report(
        detection(
          message:
            "The case speaks of the \(comparison.lexicon.label(pair.original.concept)) here; the report of the \(comparison.lexicon.label(pair.report.concept)).",
          original: Claim(side: .original, range: pair.original.range, fact: comparison.lexicon.label(pair.original.concept)),
          report: Claim(side: .report, range: pair.report.range, fact: comparison.lexicon.label(pair.report.concept))))
    }
  }
}

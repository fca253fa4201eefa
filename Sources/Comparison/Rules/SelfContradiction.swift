import CaseDocument
import ClinicalFacts

/// Reports a report that both states and denies a thing.
struct SelfContradiction: InsideRule {
  static let description = RuleDescription(
    id: "I004", name: "self-contradiction", category: .internal, defaultSeverity: .error, precedence: 20,
    summary: "The report says of a thing in one sentence what another sentence excludes.",
    rationale: "A report that contradicts itself is wrong in at least one place, whatever the case says.",
    limits:
      "Only observations and devices are compared, in the same place and on the same side; a denial with a qualifier (“no further nodule”) is not held against a statement.",
    triggering: [
      .init(
        original: "Chest radiograph.",
        report: "There is a small pneumothorax on the left. The heart is normal. No pneumothorax on the left."),
      .init(original: "CT of the kidneys.", report: "Hydronephrosis is seen. The ureters are slender. There is no hydronephrosis."),
      .init(original: "MRI of the knee.", report: "A joint effusion is present. The menisci are intact. No joint effusion."),
      .init(
        original: "Myocardial scintigraphy.",
        report: "There is stress-induced ischemia of the anterior wall. The perfusion defect is fixed."),
      .init(original: "Ultrasound.", report: "The left kidney is enlarged. The liver is normal. There is left renal agenesis."),
      .init(
        original: "MRI of the knee.",
        report: "There are erosions of the medial femoral condyle. The ligaments are intact. The knee shows no erosions."),
      .init(
        original: "CT of the spine.", report: "Findings: Fracture of the L1 vertebra. Impression: Fracture of the L4 vertebra."),
    ],
    nonTriggering: [
      .init(original: "Chest radiograph.", report: "A small pneumothorax on the left. No pneumothorax on the right."),
      .init(original: "CT of the kidneys.", report: "A cyst is seen in the left kidney. There are no cysts in the liver."),
      .init(original: "Ultrasound.", report: "The left kidney is enlarged. There is right renal agenesis."),
      .init(original: "CT of the lungs.", report: "One nodule is seen in the lingula. No further nodules."),
    ])

  static let comparisons: [any Rule.Type] = [
    LevelConflict.self, WrongSubsite.self, GradeConflict.self, AcuityConflict.self, DisplacementConflict.self,
  ]

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    checkConclusion(comparison, report: report)
    for (denial, assertion) in InternalConflicts(comparison: comparison).pairs(comparison.reportStatements) {
      let wording = FactWording(lexicon: comparison.lexicon)
      let (first, second) = denial.sentence < assertion.sentence ? (denial, assertion) : (assertion, denial)
      report(
        detection(
          message: "The report states \(wording.phrase(assertion)) and denies \(wording.phrase(denial)).",
          original: comparison.claim(first, .report), report: comparison.claim(second, .report)))
    }
    for (absence, description) in InternalConflicts(comparison: comparison).absentPairs(comparison.reportStatements) {
      let wording = FactWording(lexicon: comparison.lexicon)
      let (first, second) = absence.sentence < description.sentence ? (absence, description) : (description, absence)
      report(
        detection(
          message: "The report states \(wording.phrase(absence)) and describes \(wording.phrase(description)).",
          original: comparison.claim(first, .report), report: comparison.claim(second, .report)))
    }
    let wording = DescriptorWording(lexicon: comparison.lexicon)
    for pair in InternalConflicts(comparison: comparison).kindPairs(comparison.reportDescriptors) {
      let thing = (wording.thing(pair.original) ?? wording.thing(pair.report)).map { " of \($0)" } ?? ""
      report(
        detection(
          message: "The report says “\(wording.text(pair.original))”\(thing), and then “\(wording.text(pair.report))”.",
          original: comparison.claim(pair.original, .report), report: comparison.claim(pair.report, .report)))
    }
  }
}

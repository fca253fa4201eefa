import CaseDocument
import ClinicalFacts
import Lexicon

/// Reports contrast medium that was given in one text and not in the other, and another guidance, field strength or way of access.
struct ContrastConflict: PatientValueRule {
  static let description = RuleDescription(
    id: "X805", name: "technique-contrast-sequence", category: .modality, defaultSeverity: .error, precedence: 20,
    summary: "One text has the examination with a contrast medium, the other without, or another technique for the procedure.",
    rationale: "Enhancement cannot be seen without a contrast medium, and allergy and renal function make the difference matter.",
    limits: "Silent when a text speaks of images with and without contrast medium, or the case of any enhancement.",
    triggering: [
      .init(original: "Unenhanced CT of the abdomen.", report: "Contrast-enhanced CT of the abdomen."),
      .init(original: "MRI after gadolinium.", report: "MRI was performed without contrast."),
      .init(original: "Non-contrast CT of the head.", report: "The lesion shows avid enhancement after contrast administration."),
      .init(original: "Core biopsy under ultrasound guidance.", report: "The lesion was sampled under CT guidance."),
      .init(original: "MRI at 1.5 T.", report: "MRI at 3 T."),
      .init(original: "CT of the abdomen without contrast shows a renal mass.", report: "The renal mass shows avid enhancement."),
    ],
    nonTriggering: [
      .init(original: "Unenhanced CT of the abdomen.", report: "CT without contrast."),
      .init(original: "CT before and after intravenous contrast.", report: "Contrast-enhanced CT."),
      .init(original: "Unenhanced CT shows a renal mass.", report: "Enhancement of the mass could not be assessed."),
      .init(original: "Unenhanced CT followed by contrast-enhanced CT.", report: "Contrast-enhanced CT."),
      .init(original: "Biopsy under CT guidance; drainage under ultrasound guidance.", report: "CT-guided biopsy."),
    ])

  static let properties: Set<String> = ["procedure", "technique"]

  func check(_ comparison: FactComparison, report: (Detection) -> Void) {
    let (own, stated) = (comparison.original, comparison.report)
    for (mine, theirs) in [(TermClass.contrastGiven, TermClass.contrastWithheld), (.contrastWithheld, .contrastGiven)] {
      guard let (first, claim) = pair(own.markers, mine, stated.markers, theirs) else { continue }
      let words = mine == .contrastGiven ? ("with", "without") : ("without", "with")
      report(
        detection(
          message: "The case has the examination \(words.0) contrast medium; the report has it \(words.1).",
          original: Claim(side: .original, range: first.range, fact: "contrast medium · \(words.0)"),
          report: Claim(side: .report, range: claim.range, fact: "contrast medium · \(words.1)")))
    }
    checkValues(comparison, report: report)
    checkEnhancement(comparison, report)
  }

  /// The first phrases that contradict each other: of the texts as a whole, or of one examination that both texts name.
  private func pair(_ own: [TextMarker], _ mine: TermClass, _ stated: [TextMarker], _ theirs: TermClass) -> (TextMarker, TextMarker)? {
    func first(_ markers: [TextMarker], _ kind: TermClass, _ examination: ConceptID? = nil) -> TextMarker? {
      markers.first { $0.kind == kind && (examination == nil || $0.examination == examination) }
    }
    if let one = first(own, mine), let other = first(stated, theirs), first(own, theirs) == nil, first(stated, mine) == nil {
      return (one, other)
    }
    for one in own where one.kind == mine && one.examination != .none {
      guard let other = first(stated, theirs, one.examination), first(own, theirs, one.examination) == nil,
        first(stated, mine, one.examination) == nil
      else { continue }
      return (one, other)
    }
    return nil
  }

  /// Enhancement in an examination that was made without contrast medium.
  private func checkEnhancement(_ comparison: FactComparison, _ report: (Detection) -> Void) {
    let own = comparison.original
    guard let withheld = own.marker(.contrastWithheld), own.marker(.contrastGiven) == nil, comparison.report.marker(.contrastGiven) == nil,
      comparison.report.marker(.contrastWithheld) == nil
    else { return }
    let isEnhancement = { (descriptor: Descriptor) -> Bool in
      guard case .value(let value) = descriptor.content, !value.isDenied else { return false }
      return comparison.lexicon.property(value.concept) == "enhancement"
    }
    let names = ["mri", "ultrasound", "angiography"].compactMap { comparison.lexicon.concept(named: $0) }
    let isOther = { (fact: Fact) in fact.kind == .examination && names.contains { comparison.lexicon.isA(fact.subject, $0) } }
    guard !own.descriptors.contains(where: isEnhancement), !own.facts.contains(where: isOther),
      !comparison.report.facts.contains(where: isOther),
      let claim = comparison.reportDescriptors.first(where: { isEnhancement($0) && !isAbsent($0, comparison) })
    else { return }
    report(
      detection(
        message: "The case has the examination without contrast medium; the report describes enhancement.",
        original: Claim(side: .original, range: withheld.range, fact: "contrast medium · without"),
        report: comparison.claim(claim, .report)))
  }

  /// Whether a value says that nothing enhances.
  private func isAbsent(_ descriptor: Descriptor, _ comparison: FactComparison) -> Bool {
    guard case .value(let value) = descriptor.content else { return false }
    return comparison.lexicon.name(value.concept) == "enhancement-none" || comparison.lexicon.name(value.concept) == "enhancement-absent"
  }
}

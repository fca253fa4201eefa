import CaseDocument
import ClinicalFacts

/// Reports what the case asserts and the report denies.
struct PresentInOriginalAbsentInReport: PresenceRule {
  static let description = RuleDescription(
    id: "P102", name: "present-in-original-absent-in-report", category: .presence, defaultSeverity: .error, precedence: 11,
    summary: "The report denies something that the case asserts.",
    rationale: "A denied abnormality is a missed diagnosis.",
    limits: "A case that both asserts and denies a thing, at two times or places, is not held against the report.",
    triggering: [
      .init(original: "A small pneumothorax is seen on the left.", report: "No pneumothorax."),
      .init(original: "Ileocolic intussusception.", report: "There is no intussusception."),
      .init(original: "There is no evidence of progression of the hepatic metastases.", report: "No hepatic metastases."),
      .init(original: "The nodules are calcified.", report: "None of the nodules is calcified."),
    ],
    nonTriggering: [
      .init(original: "Small pleural effusion.", report: "No large pleural effusion."),
      .init(original: "Lesion without calcification.", report: "The lesion is not calcified."),
      .init(original: "The previously seen pneumothorax has resolved.", report: "No pneumothorax."),
      .init(original: "Infarct of the cerebellum on MRI, not seen on CT.", report: "Cerebellar infarct."),
    ])

  static let denier = SegmentRole.report
}

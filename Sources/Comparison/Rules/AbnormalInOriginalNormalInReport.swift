import CaseDocument

/// Reports structures that the report calls normal although the case names an abnormality of them.
struct AbnormalInOriginalNormalInReport: NormalityRule {
  static let description = RuleDescription(
    id: "P104", name: "abnormal-in-original-normal-in-report", category: .presence, defaultSeverity: .error, precedence: 9,
    summary: "The report calls a structure normal although the case names an abnormality of it.",
    rationale: "A template normal over a real abnormality hides it from the reader.",
    limits: "An abnormality that the report also names elsewhere is not reported here.",
    triggering: [
      .init(original: "A 3 cm mass is seen in the spleen.", report: "The spleen is normal."),
      .init(original: "Thrombosis of the portal vein.", report: "The portal vein is patent."),
      .init(original: "Right lower lobe consolidation.", report: "The lungs are clear."),
    ],
    nonTriggering: [
      .init(original: "A 3 cm mass is seen in the spleen.", report: "The liver is normal."),
      .init(original: "The pancreas is normal.", report: "Normal pancreas."),
      .init(original: "Small pleural effusion.", report: "The spleen is unremarkable."),
    ])

  static let caller = SegmentRole.report
}

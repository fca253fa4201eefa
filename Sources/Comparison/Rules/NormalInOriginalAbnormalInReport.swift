import CaseDocument

/// Reports abnormalities of a structure that the case calls normal.
struct NormalInOriginalAbnormalInReport: NormalityRule {
  static let description = RuleDescription(
    id: "P103", name: "normal-in-original-abnormal-in-report", category: .presence, defaultSeverity: .error, precedence: 8,
    summary: "The report names an abnormality of a structure that the case calls normal.",
    rationale: "Calling a structure normal denies its abnormalities as plainly as a negation does.",
    limits:
      "What “clear”, “intact” or “patent” deny is listed for each structure; what lies outside the list is not held against the report.",
    triggering: [
      .init(original: "The lungs are clear.", report: "Right lower lobe consolidation."),
      .init(original: "The rotator cuff is normal.", report: "Full-thickness supraspinatus tear."),
      .init(original: "The portal vein is patent.", report: "Portal vein thrombosis."),
      .init(original: "The thyroid is normal.", report: "The thyroid is anything but normal."),
    ],
    nonTriggering: [
      .init(original: "The lungs are clear.", report: "No consolidation."),
      .init(original: "The liver is normal.", report: "The liver is unremarkable."),
      .init(original: "The kidneys are normal.", report: "Hepatic steatosis."),
    ])

  static let caller = SegmentRole.original
}

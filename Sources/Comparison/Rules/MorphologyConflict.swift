/// Reports a margin, shape, texture or composition that excludes the one that the case describes.
struct MorphologyConflict: ScaleRule {
  static let description = RuleDescription(
    id: "S603", name: "morphology-margin", category: .morphology, defaultSeverity: .warning, precedence: 6,
    summary: "The report gives a thing another margin, shape, texture or composition.",
    rationale: "Margin and composition decide how suspicious a lesion is.",
    limits: "Neighbouring values (smooth and lobulated) are tolerated; compared only for the same thing, or when each text has one lesion.",
    triggering: [
      .init(original: "A well-circumscribed nodule in the left breast.", report: "The left breast contains an ill-defined nodule."),
      .init(original: "The margins of the adrenal mass are smooth.", report: "The adrenal mass is spiculated."),
      .init(original: "A homogeneous hepatic lesion.", report: "A heterogeneous lesion of the liver."),
      .init(original: "The renal mass is surrounded by a complete capsule.", report: "The renal mass has an incomplete capsule."),
    ],
    nonTriggering: [
      .init(original: "A spiculated mass.", report: "A mass with spiculated margins."),
      .init(original: "A lobulated renal mass.", report: "A smooth renal mass."),
      .init(original: "A homogeneous liver lesion and a heterogeneous splenic lesion.", report: "A heterogeneous lesion of the spleen."),
      .init(original: "The nodule has smooth borders.", report: "The borders of the nodule are smooth."),
    ])

  static let basis = ScaleConflicts.Basis.sameLook

  static let properties: Set<String> = [
    "margin", "shape", "texture", "composition", "septa", "consistency", "density-bone", "mineralization", "pattern", "thickness",
  ]
}

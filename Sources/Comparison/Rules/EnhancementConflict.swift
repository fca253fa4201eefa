/// Reports enhancement, flow, diffusion or uptake that excludes what the case describes.
struct EnhancementConflict: ScaleRule {
  static let description = RuleDescription(
    id: "S605", name: "enhancement-flow-diffusion", category: .morphology, defaultSeverity: .error, precedence: 6,
    summary: "The report gives a thing another enhancement, vascularity, diffusion or uptake.",
    rationale: "Enhancement and diffusion separate cyst, abscess and tumor.",
    limits: "Neighbouring degrees are tolerated.",
    triggering: [
      .init(original: "The renal mass does not enhance.", report: "The renal mass is avidly enhancing."),
      .init(original: "A hypervascular nodule of the thyroid.", report: "An avascular thyroid nodule."),
      .init(original: "The pancreatic lesion shows faint enhancement.", report: "Avid enhancement of the pancreatic lesion."),
      .init(original: "The splenic mass enhances only weakly.", report: "After contrast the mass of the spleen lights up strongly."),
    ],
    nonTriggering: [
      .init(original: "A non-enhancing cyst.", report: "A cyst without enhancement."),
      .init(original: "The tumor enhances.", report: "The tumor is enhancing."),
      .init(original: "Mild enhancement of the meningioma.", report: "Moderately enhancing meningioma."),
      .init(original: "The splenic mass enhances strongly.", report: "The mass in the spleen enhances vividly."),
    ])

  static let basis = ScaleConflicts.Basis.sameLook

  static let properties: Set<String> = ["enhancement", "vascularity", "flow", "diffusion", "uptake", "perfusion", "adc"]
}

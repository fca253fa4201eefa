import ClinicalFacts

/// Reports a signal, density or echogenicity that excludes the one that the case describes.
struct SignalConflict: ScaleRule {
  static let description = RuleDescription(
    id: "S604", name: "signal-density-echo", category: .morphology, defaultSeverity: .error, precedence: 6,
    summary: "The report gives a thing the opposite signal, density or echogenicity in the same sequence.",
    rationale: "Signal and density tell fat, fluid, blood and tumor apart.",
    limits: "Each sequence is compared with itself only; isointense is compatible with its neighbours.",
    triggering: [
      .init(original: "The cyst is bright on T2.", report: "The cyst is hypointense on T2-weighted images."),
      .init(original: "A hypodense lesion in the spleen.", report: "A hyperdense splenic lesion."),
      .init(original: "The nodule shows low signal on T1 and T2.", report: "The nodule has high T1 signal."),
    ],
    nonTriggering: [
      .init(original: "A T1 hypointense, T2 hyperintense mass.", report: "The mass is hyperintense on T2 and hypointense on T1."),
      .init(original: "An anechoic cyst.", report: "A cyst without internal echoes."),
      .init(original: "The mass is hyperintense on T2.", report: "The mass is dark on T1."),
    ])

  static let basis = ScaleConflicts.Basis.sameLook

  static let properties: Set<String> = [
    "signal", "signal-t1", "signal-t1fs", "signal-t2", "signal-t2star", "signal-flair", "signal-dwi", "signal-adc", "signal-stir",
    "signal-pd", "signal-swi", "signal-hbp", "signal-inphase", "signal-outphase", "echo", "density-ct",
  ]

  /// Signal of no stated sequence is compared only where low stands against high.
  private static let ranksOfPlainSignal = 4

  func reports(_ pair: ScaleConflicts.Pair) -> Bool {
    !pair.isPlainSignal || abs(pair.values.0.order - pair.values.1.order) >= Self.ranksOfPlainSignal
  }
}

/// Reports a device, graft or embolic agent of another kind than in the case.
struct DeviceKindConflict: PatientValueRule {
  static let description = RuleDescription(
    id: "L210", name: "device-kind", category: .device, defaultSeverity: .warning, precedence: 30,
    summary: "The report has another kind of device, graft or embolic agent than the case.",
    rationale: "The kind of an implant decides how it looks, how it fails and whether the patient may enter a magnet.",
    limits: "Silent when a text names several kinds of one sort of device.",
    triggering: [
      .init(original: "A dual-chamber pacemaker is in place.", report: "Single-chamber pacemaker in situ."),
      .init(
        original: "A self-expanding stent was placed in the iliac vein.",
        report: "A balloon-expandable stent was deployed in the iliac vein."),
      .init(original: "The fracture was fixed with an intramedullary nail.", report: "The fracture was fixed with a locking plate."),
      .init(original: "The varices were embolised with coils.", report: "The varices were embolised with cyanoacrylate glue."),
    ],
    nonTriggering: [
      .init(original: "A dual-chamber pacemaker is in place.", report: "Two-chamber pacing system."),
      .init(original: "Coils and a vascular plug were deployed.", report: "Embolisation with a vascular plug."),
      .init(original: "The fracture was fixed with a plate.", report: "The fracture was treated with a locking plate and screws."),
    ])

  static let properties: Set<String> = ["device-kind"]
}

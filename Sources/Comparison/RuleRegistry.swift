/// All rules, sorted by identifier.
public enum RuleRegistry {
  /// The rules.
  static let types: [any Rule.Type] = [
    RejectedDiagnosisAsserted.self, FinalDiagnosisDisagreement.self, SiblingDiagnosis.self, LateralityFlip.self, ExtentConflict.self,
    MeasurementMismatch.self, AbsentInOriginalPresentInReport.self, PresentInOriginalAbsentInReport.self,
    NormalInOriginalAbnormalInReport.self,
    AbnormalInOriginalNormalInReport.self, OmittedFact.self, InvalidFigureReference.self, AgeConflict.self, SexConflict.self,
    LaboratoryConflict.self, UnitSlip.self, AddedMeasurement.self, ThresholdCrossing.self, AxisConflict.self, AttenuationConflict.self,
    CountConflict.self, PercentageConflict.self, QualitativeSizeConflict.self, SeverityOneStep.self, SeverityTwoSteps.self,
    MorphologyConflict.self, SignalConflict.self, EnhancementConflict.self, AcuityConflict.self, DisplacementConflict.self,
    ComplicationConflict.self, GradeConflict.self, DurationConflict.self,
    SelfContradiction.self,
    AbsentOrganDescribed.self, ResolvedFlip.self, CertaintyEscalated.self, CertaintyDenied.self,
    TrendConflict.self, FabricatedComparison.self, HistoricalAsCurrent.self, PlannedAsDone.self, SexIncompatibleAnatomy.self,
    ModalityConflict.self, ContrastConflict.self, BodyPartConflict.self, SymptomConflict.self, TreatmentConflict.self,
    FamilyAsPatient.self, AgeIncompatibleAnatomy.self, ImpossibleForModality.self,
  ].sorted { $0.description.id < $1.description.id }

  /// The descriptions of all rules.
  public static let all: [RuleDescription] = types.map { $0.description }

  /// Returns the rule with an identifier or a name, upper or lower case, or nil.
  public static func rule(_ key: String) -> RuleDescription? {
    all.first { $0.id.lowercased() == key.lowercased() || $0.name == key.lowercased() }
  }
}

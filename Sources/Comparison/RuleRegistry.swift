/// All rules, sorted by identifier.
public enum RuleRegistry {
  /// The rules.
  static let types: [any Rule.Type] = [
    AbnormalInOriginalNormalInReport.self,
    AbsentInOriginalPresentInReport.self,
    AbsentOrganDescribed.self,
    AcuityConflict.self,
    AddedMeasurement.self,
    AgeConflict.self,
    AgeIncompatibleAnatomy.self,
    AttenuationConflict.self,
    AxisConflict.self,
    BodyPartConflict.self,
    CertaintyDenied.self,
    CertaintyEscalated.self,
    ComplicationConflict.self,
    ContrastConflict.self,
    CountConflict.self,
    DeviceKindConflict.self,
    DevicePositionConflict.self,
    DisplacementConflict.self,
    DistributionConflict.self,
    DurationConflict.self,
    EnhancementConflict.self,
    ExtentConflict.self,
    FabricatedComparison.self,
    FamilyAsPatient.self,
    FinalDiagnosisDisagreement.self,
    GradeConflict.self,
    HistoricalAsCurrent.self,
    HistoryConflict.self,
    ImpossibleForModality.self,
    InvalidFigureReference.self,
    LaboratoryConflict.self,
    LateralityFlip.self,
    LevelConflict.self,
    MeasurementMismatch.self,
    ModalityConflict.self,
    MorphologyConflict.self,
    NormalInOriginalAbnormalInReport.self,
    OmittedFact.self,
    OutcomeConflict.self,
    PercentageConflict.self,
    PlannedAsDone.self,
    PresentInOriginalAbsentInReport.self,
    QualitativeSizeConflict.self,
    RejectedDiagnosisAsserted.self,
    ResolvedFlip.self,
    SelfContradiction.self,
    SeverityOneStep.self,
    SeverityTwoSteps.self,
    SexConflict.self,
    SexIncompatibleAnatomy.self,
    SiblingDiagnosis.self,
    SideSetMismatch.self,
    SignalConflict.self,
    SymptomConflict.self,
    ThresholdCrossing.self,
    TreatmentConflict.self,
    TrendConflict.self,
    UnitSlip.self,
    WrongStructure.self,
    WrongSubsite.self,
  ].sorted { $0.description.id < $1.description.id }

  /// The descriptions of all rules.
  public static let all: [RuleDescription] = types.map { $0.description }

  /// Returns the rule with an identifier or a name, upper or lower case, or nil.
  public static func rule(_ key: String) -> RuleDescription? {
    all.first { $0.id.lowercased() == key.lowercased() || $0.name == key.lowercased() }
  }
}

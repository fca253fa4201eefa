/// All rules, sorted by identifier.
public enum RuleRegistry {
  /// The rules.
  static let types: [any Rule.Type] = [
    RejectedDiagnosisAsserted.self, FinalDiagnosisDisagreement.self, SiblingDiagnosis.self, LateralityFlip.self, ExtentConflict.self,
    MeasurementMismatch.self, AbsentInOriginalPresentInReport.self, PresentInOriginalAbsentInReport.self,
    NormalInOriginalAbnormalInReport.self,
    AbnormalInOriginalNormalInReport.self, OmittedFact.self, InvalidFigureReference.self, AgeConflict.self, SexConflict.self,
    LaboratoryConflict.self, SideSetMismatch.self, WrongStructure.self, WrongSubsite.self, DistributionConflict.self,
    DevicePositionConflict.self, LevelConflict.self,
  ].sorted { $0.description.id < $1.description.id }

  /// The descriptions of all rules.
  public static let all: [RuleDescription] = types.map { $0.description }

  /// Returns the rule with an identifier or a name, upper or lower case, or nil.
  public static func rule(_ key: String) -> RuleDescription? {
    all.first { $0.id.lowercased() == key.lowercased() || $0.name == key.lowercased() }
  }
}

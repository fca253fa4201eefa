/// The kind of statement that a discrepancy is about.
public enum DiscrepancyCategory: String, CaseIterable, Sendable {
  case presence, laterality, location, measurement, count, severity, temporal, diagnosis, demographics, modality, laboratory, morphology
  case device, certainty, `internal`, unsupported, omission, figure, text
}

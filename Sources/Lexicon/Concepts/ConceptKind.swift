/// What sort of thing a concept is; each table of concepts gives one kind.
package enum ConceptKind: UInt32, CaseIterable, Sendable {
  /// A structure of the body.
  case anatomy
  /// Something seen in an image.
  case observation
  /// A named disease.
  case diagnosis
  /// A symptom, clinical sign or item of history.
  case clinical
  /// A laboratory test.
  case laboratory
  /// An operation, biopsy or other act upon the patient.
  case procedure
  /// A tube, line or implant.
  case device
  /// A drug or treatment.
  case drug
  /// An imaging technique, sequence, plane, view or contrast phase.
  case modality
  /// A value of a scale: severity, margin, signal, grade and the like.
  case attribute

  /// The file in `Data/` that holds the concepts of this kind.
  package var tableName: String {
    switch self {
    case .anatomy: "anatomy.tsv"
    case .observation: "observations.tsv"
    case .diagnosis: "diagnoses.tsv"
    case .clinical: "clinical.tsv"
    case .laboratory: "laboratory.tsv"
    case .procedure: "procedures.tsv"
    case .device: "devices.tsv"
    case .drug: "drugs.tsv"
    case .modality: "modalities.tsv"
    case .attribute: "attributes.tsv"
    }
  }
}

import CaseDocument

/// What is kept of an original until all cases were read: 8 bytes a sentence.
struct OriginalSketch: Sendable {
  /// The name of the case.
  let id: String
  /// The files to read it from once more.
  let files: CaseInput
  /// A Boolean value indicating whether a report goes with it.
  let hasReport: Bool
  /// The hashes of its different sentences.
  let keys: Set<UInt64>

  /// Creates the sketch of a case; nil when it says too little to be recognised.
  init?(_ document: CaseDocument, files: CaseInput) {
    keys = Set(OriginalSentences(document).items.map(\.key))
    guard keys.count >= SourceCopies.fewestShared else { return nil }
    id = document.id
    self.files = files
    hasReport = document.hasReport
  }

  /// Creates a sketch from what it holds.
  init(id: String, files: CaseInput, hasReport: Bool, keys: Set<UInt64>) {
    self.id = id
    self.files = files
    self.hasReport = hasReport
    self.keys = keys
  }
}

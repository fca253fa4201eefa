package import CaseDocument

/// A case that was read, or what kept it from being read.
package struct LoadedCase: Sendable {
  /// The name of the case.
  package let id: String
  /// What the case is known by, wherever it stands: its name, or a hash of its texts when it has none of its own.
  let identity: String
  /// The file, as given.
  package let path: String
  /// The document; nil when it could not be read.
  package let document: CaseDocument?
  /// The files to read the case from once more; nil for a case that is not a file of its own.
  let files: CaseInput?
  /// What there is to say about the reading.
  package let problems: [Problem]

  /// Creates a case that is known by its name unless another identity is given.
  init(id: String, identity: String? = nil, path: String, document: CaseDocument?, files: CaseInput?, problems: [Problem]) {
    self.id = id
    self.identity = identity ?? id
    self.path = path
    self.document = document
    self.files = files
    self.problems = problems
  }
}

/// The two files of a case whose original and report are texts of their own.
struct CasePair {
  /// The name of the case.
  let id: String
  /// The file with the original; nil when it is missing.
  let original: String?
  /// The file with the report; nil when it is missing.
  let report: String?
  /// Where the original should be.
  let expectedOriginal: String

  /// Recognises a half of a pair by its name or its directory, and looks for the other half; nil for any other file.
  init?(_ file: FilePath) {
    if let id = file.stem(without: ".original") {
      self.init(id: id, original: file.path, report: Self.partner(of: file, in: file.directory, stem: id + ".report"))
    } else if let id = file.stem(without: ".report") {
      let expected = FilePath.join(file.directory, "\(id).original.\(file.fileExtension)")
      let original = Self.partner(of: file, in: file.directory, stem: id + ".original")
      self.init(id: id, original: original, report: file.path, expectedOriginal: expected)
    } else {
      self.init(besides: file)
    }
  }

  /// Recognises `originals/NAME` and `reports/NAME` below the same directory.
  private init?(besides file: FilePath) {
    let folder = FilePath(file.directory)
    let others = ["originals": "reports", "reports": "originals"]
    guard let other = others[folder.name] else { return nil }
    let directory = FilePath.join(folder.directory, other)
    guard (try? FileSystem.status(directory))?.kind == .directory else { return nil }
    let partner = Self.partner(of: file, in: directory, stem: file.stem)
    if folder.name == "originals" {
      self.init(id: file.stem, original: file.path, report: partner)
    } else {
      self.init(id: file.stem, original: partner, report: file.path, expectedOriginal: FilePath.join(directory, file.name))
    }
  }

  private init(id: String, original: String?, report: String?, expectedOriginal: String? = nil) {
    self.id = id
    self.original = original
    self.report = report
    self.expectedOriginal = expectedOriginal ?? original ?? ""
  }

  /// Returns the file with another stem and the same or another extension of a text.
  private static func partner(of file: FilePath, in directory: String, stem: String) -> String? {
    let own = file.name.dropFirst(file.stem.count)
    for ending in [String(own), ".txt", ".md"] {
      let path = FilePath.join(directory, stem + ending)
      if (try? FileSystem.status(path))?.kind == .regular { return path }
    }
    return nil
  }
}

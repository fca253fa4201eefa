internal import CEmbeddedData

/// The data that is built into the program.
package enum EmbeddedData {
  /// The compiled tables of `Data/`.
  package static let lexiconImage = unsafe MappedArray(unsafeBase: concord_lexicon_image, count: concord_lexicon_image_size)

  /// The style sheet of the HTML report.
  package static let reportStyleSheet = unsafe MappedArray(unsafeBase: concord_report_css, count: concord_report_css_size)

  /// The measured figures of the rules, `Data/measurements.tsv`.
  package static let measurements = unsafe MappedArray(unsafeBase: concord_measurements, count: concord_measurements_size)
}

/// The forms in which an extraction is printed.
package enum ExtractionFormat: String, CaseIterable, Sendable {
  /// One JSON object a case and line.
  case jsonl
  /// Sentences with the facts under each, for people.
  case text
}

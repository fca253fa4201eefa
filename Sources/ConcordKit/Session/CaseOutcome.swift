/// What became of one input: a result, and what there is to say about it.
package struct CaseOutcome: Sendable {
  /// The result; its status is `unreadable` when the case could not be read.
  package let result: CaseResult
  /// What there is to say about it, in order.
  package let problems: [Problem]
  /// What the sentences of the original are known by; nil when the case takes no part in the search for copies.
  let sketch: OriginalSketch?
}

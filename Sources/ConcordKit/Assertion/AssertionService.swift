import ClinicalFacts
import Lexicon
import XMLTree

/// Answers questions about targets; reused from question to question by one worker.
struct AssertionService {
  private var assertion: TargetAssertion

  /// Creates a service.
  init(lexicon: Lexicon) { assertion = TargetAssertion(lexicon: lexicon) }

  /// Writes how the text of a question speaks of its target; of a target whose words it does not hold, it says nothing.
  mutating func answer(_ query: AssertionQuery, to writer: inout JSON.LineWriter) {
    let found = assertion.answer(text: query.text, target: query.target)
    let status = found?.assertion ?? Assertion()
    let polarity = found == nil ? .unknown : status.polarity
    writer.begin()
    switch query.id {
    case .string(let bytes): writer.string("id", bytes: bytes[...])
    case .number(let bytes): writer.number("id", written: bytes)
    case .null, .other: writer.null("id")
    case nil: break
    }
    writer.string("polarity", polarity.rawValue)
    writer.string("certainty", status.certainty.rawValue)
    writer.string("temporality", status.temporality.rawValue)
    writer.string("experiencer", status.experiencer.rawValue)
    if let cue = found?.cue { writer.string("cue", bytes: query.text[cue]) } else { writer.null("cue") }
    writer.end()
  }
}

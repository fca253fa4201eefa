/// Why a line is not the JSON object that was expected.
package struct JSONLineError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What is wrong.
  package enum Fault: Equatable, Sendable {
    case notAnObject, unexpectedEnd, unexpectedCharacter, badString, badEscape, badNumber, tooDeep, textAfterObject
  }

  /// What is wrong.
  package let fault: Fault
  /// The offset of the byte at which it shows, from 0.
  package let offset: Int

  /// The fault as one sentence.
  package var description: String {
    switch fault {
    case .notAnObject: "the line is not a JSON object"
    case .unexpectedEnd: "the JSON object ends too early, at column \(offset + 1)"
    case .unexpectedCharacter: "the line is not valid JSON: a character that cannot stand at column \(offset + 1)"
    case .badString: "the line is not valid JSON: a control character inside a string at column \(offset + 1)"
    case .badEscape: "the line is not valid JSON: an unknown escape at column \(offset + 1)"
    case .badNumber: "the line is not valid JSON: an ill-formed number at column \(offset + 1)"
    case .tooDeep: "the JSON is nested more than \(JSONLineParser.deepest) levels deep at column \(offset + 1)"
    case .textAfterObject: "the line goes on after the end of the JSON object, at column \(offset + 1)"
    }
  }
}

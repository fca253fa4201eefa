import ClinicalFacts
package import Lexicon
import XMLTree

/// Answers the questions of a JSON Lines file line by line.
package struct AssertionStream {
  private var service: AssertionService

  /// Creates a stream.
  package init(lexicon: Lexicon) { service = AssertionService(lexicon: lexicon) }

  /// Answers all questions of a file, or of standard input for `-`.
  ///
  /// - Parameters:
  ///   - write: Takes one line of output; returns false to end early.
  ///   - report: Takes what is wrong with a line; the others are answered all the same.
  package mutating func run(_ path: String, write: ([UInt8]) -> Bool, report: (Problem) -> Void) {
    do throws(SystemError) {
      var reader = LineReader(path == "-" ? InputFile() : try InputFile(path: path), longest: CaseStream.longestLine)
      while let line = try reader.next() {
        let place = "\(path):\(reader.number)"
        switch line {
        case .tooLong: report(Problem(path: place, message: "the line is longer than 256 MiB."))
        case .bytes(let bytes) where bytes.contains { $0 > 0x20 }:
          do throws(Problem) {
            if !write(answer(try AssertionQuery(bytes, place: place))) { return }
          } catch {
            report(error)
          }
        case .bytes: continue
        }
      }
    } catch {
      report(Problem(path: path, message: "the file cannot be read: \(error.reason)."))
    }
  }

  private mutating func answer(_ query: AssertionQuery) -> [UInt8] {
    let answer = service.assert(text: query.text, target: query.target)
    let document = JSON.map { (map) in
      Self.add(query.id, to: map)
      map.string("polarity", answer.polarity.rawValue)
      map.string("certainty", answer.certainty.rawValue)
      map.string("temporality", answer.temporality.rawValue)
      map.string("experiencer", answer.experiencer.rawValue)
      if let cue = answer.cue { map.string("cue", cue) } else { map.null("cue") }
    }
    return document.jsonBytes(.compact) + [0x0A]
  }

  /// Adds the identifier with the type that it has in the question, a number digit by digit.
  private static func add(_ id: JSONMember?, to map: borrowing XMLDocument.Element) {
    switch id {
    case .string(let bytes): map.string("id", String(decoding: bytes, as: UTF8.self))
    case .number(let bytes): map.number("id", written: String(decoding: bytes, as: UTF8.self))
    case .null, .other: map.null("id")
    case nil: break
    }
  }
}

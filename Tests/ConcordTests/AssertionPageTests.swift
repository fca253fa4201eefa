import ConcordTestSupport
import Foundation
import Testing

/// The examples of `Documentation/Assertion.md` are what the program answers.
@Suite("The page about assertion")
struct AssertionPageTests {
  /// A row of a table whose header is `text`, `target`, `answer`, `cue`.
  private struct Example {
    let text: String
    let target: String
    let answer: String
    let cue: String
  }

  private struct Answer: Decodable {
    let polarity: String
    let certainty: String
    let temporality: String
    let experiencer: String
    let cue: String?

    /// The polarity and whatever is not plain.
    var words: String {
      let rest = [(certainty, "definite"), (temporality, "current"), (experiencer, "patient")].filter { $0.0 != $0.1 }.map(\.0)
      return ([polarity] + rest).joined(separator: ", ")
    }
  }

  private static func examples() throws -> [Example] {
    var examples: [Example] = []
    var isOpen = false
    for line in try Repository.text("Documentation/Assertion.md").split(separator: "\n", omittingEmptySubsequences: false) {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      if cells == ["text", "target", "answer", "cue"] {
        isOpen = true
      } else if cells.count != 4 {
        isOpen = false
      } else if isOpen, !cells[0].hasPrefix("---") {
        examples.append(Example(text: cells[0], target: cells[1], answer: cells[2], cue: cells[3]))
      }
    }
    return examples
  }

  @Test("each example is answered as the page says, by the cue that it names")
  func answers() throws {
    let examples = try Self.examples()
    #expect(examples.count >= 40)
    let encoder = JSONEncoder()
    let lines = try examples.map { String(decoding: try encoder.encode(["text": $0.text, "target": $0.target]), as: UTF8.self) }
    let run = try ConcordProcess(["assert"], input: lines.joined(separator: "\n"))
    #expect(run.code == 0, "\(run.errors)")
    let answers = try run.output.split(separator: "\n").map { try JSONDecoder().decode(Answer.self, from: Data($0.utf8)) }
    #expect(answers.count == examples.count)
    for (example, answer) in zip(examples, answers) {
      #expect(answer.words == example.answer, "“\(example.text)” · \(example.target)")
      #expect(answer.cue ?? "" == example.cue, "“\(example.text)” · \(example.target)")
    }
  }
}

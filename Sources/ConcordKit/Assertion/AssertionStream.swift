package import Lexicon
import XMLTree

/// Answers the questions of a JSON Lines file in parallel and in their order.
package struct AssertionStream {
  private let lexicon: Lexicon
  private let jobs: Int

  /// Creates a stream with a number of workers.
  package init(lexicon: Lexicon, jobs: Int) {
    self.lexicon = lexicon
    self.jobs = jobs
  }

  /// The answers to some neighbouring questions, and what is wrong with some of them.
  private struct Answers: Sendable {
    var lines: [UInt8] = []
    var problems: [Problem] = []
  }

  /// Answers all questions of a file, or of standard input for `-`.
  ///
  /// - Parameters:
  ///   - write: Takes some lines of output; returns false to end early.
  ///   - report: Takes what is wrong with a line; the others are answered all the same.
  package func run(_ path: String, write: @escaping ([UInt8]) -> Bool, report: @escaping (Problem) -> Void) {
    let file: InputFile
    do throws(SystemError) {
      file = path == "-" ? InputFile() : try InputFile(path: path)
    } catch {
      report(Self.unreadable(path, error))
      return
    }
    let feed = AssertionFeed(LineReader(file, longest: CaseStream.longestLine))
    let lexicon = lexicon
    OrderedPipeline.run(
      jobs: jobs, next: { feed.next() }, makeWorker: { AssertionService(lexicon: lexicon) },
      work: { service, chunk in Self.answers(chunk, path: path, &service) },
      deliver: { batches in
        for answers in batches {
          answers.problems.forEach(report)
          if !write(answers.lines) { feed.close() }
        }
      })
    if let failure = feed.failure { report(Self.unreadable(path, failure)) }
  }

  private static func answers(_ chunk: AssertionFeed.Chunk, path: String, _ service: inout AssertionService) -> Answers {
    var writer = JSON.LineWriter()
    var problems: [Problem] = []
    for (number, line) in chunk.lines {
      switch line {
      case .tooLong: problems.append(Problem(path: "\(path):\(number)", message: "the line is longer than 256 MiB."))
      case .bytes(let bytes) where bytes.contains { $0 > 0x20 }:
        do throws(Problem) {
          service.answer(try AssertionQuery(bytes, place: "\(path):\(number)"), to: &writer)
        } catch {
          problems.append(error)
        }
      case .bytes: continue
      }
    }
    return Answers(lines: writer.bytes, problems: problems)
  }

  private static func unreadable(_ path: String, _ error: SystemError) -> Problem {
    Problem(path: path, message: "the file cannot be read: \(error.reason).")
  }
}

import SourceText

/// Hands out the texts that paths lead to, whatever they are about: whole files, and every string of JSON Lines.
package struct TextReader {
  private let sources: [CaseSource]

  /// Creates a reader over what was found.
  package init(_ sources: [CaseSource]) { self.sources = sources }

  /// Reads all texts.
  ///
  /// - Parameters:
  ///   - use: Takes one text, valid UTF-8.
  ///   - report: Takes what cannot be read; the others are read all the same.
  package func each(_ use: ([UInt8]) -> Void, report: (Problem) -> Void) {
    for source in sources {
      switch source {
      case .text(_, let path): file(path, use, report)
      case .pair(_, let original, let other):
        file(original, use, report)
        if let path = other { file(path, use, report) }
      case .jsonLines(let path): lines(path, use, report)
      case .standardInput: lines("-", use, report)
      }
    }
  }

  private func file(_ path: String, _ use: ([UInt8]) -> Void, _ report: (Problem) -> Void) {
    do throws(TextFault) {
      use(try InputText(contentsOf: path).bytes)
    } catch {
      report(Problem(path: path, message: "the file \(error.message)"))
    }
  }

  /// Reads JSON Lines; standard input that does not begin with a brace is one text.
  private func lines(_ path: String, _ use: ([UInt8]) -> Void, _ report: (Problem) -> Void) {
    do throws(SystemError) {
      var reader = LineReader(path == "-" ? InputFile() : try InputFile(path: path), longest: CaseStream.longestLine)
      if path == "-", try reader.peek() != UInt8(ascii: "{") {
        let rest = try reader.rest(upTo: InputText.largest)
        do throws(TextFault) { use(try InputText(rest).bytes) } catch { report(Problem(path: path, message: "the file \(error.message)")) }
        return
      }
      while let line = try reader.next() {
        let place = "\(path):\(reader.number)"
        switch line {
        case .tooLong: report(Problem(path: place, message: "the line is longer than 256 MiB."))
        case .bytes(let bytes) where bytes.contains { $0 > 0x20 }:
          do throws(JSONLineError) {
            for text in try JSONLineParser.strings(of: bytes) { use(UTF8Text.decode(text).bytes) }
          } catch {
            report(Problem(path: place, message: "\(error)."))
          }
        case .bytes: continue
        }
      }
    } catch {
      report(Problem(path: path, message: "the file cannot be read: \(error.reason)."))
    }
  }
}

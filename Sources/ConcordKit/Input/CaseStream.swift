/// Hands out the cases of all sources one after the other, JSON Lines line by line.
struct CaseStream {
  private let sources: [CaseSource]
  private var position = 0
  private var lines: (path: String, reader: LineReader)?
  /// A Boolean value indicating whether the file that is being read had a line so far.
  private var hadLine = false

  /// The most bytes that one line may have: four times the largest text, since escapes make it longer.
  static let longestLine = 4 * InputText.largest

  /// Creates a stream over sources.
  init(_ sources: [CaseSource]) { self.sources = sources }

  /// Returns the next case, or nil at the end.
  mutating func next() -> CaseInput? {
    while true {
      if let input = nextLine() { return input }
      guard position < sources.count else { return nil }
      position += 1
      switch sources[position - 1] {
      case .text(let id, let path): return .text(id: id, path: path)
      case .pair(let id, let original, let report): return .pair(id: id, original: original, report: report)
      case .jsonLines(let path): if let fault = open(path) { return fault }
      case .standardInput: if let input = openStandardInput() { return input }
      }
    }
  }

  private mutating func open(_ path: String) -> CaseInput? {
    do throws(SystemError) {
      lines = (path, LineReader(try InputFile(path: path), longest: Self.longestLine))
      hadLine = false
      return nil
    } catch {
      return fail(path, .unreadable(error))
    }
  }

  private mutating func openStandardInput() -> CaseInput? {
    let path = "-"
    do throws(SystemError) {
      var reader = LineReader(InputFile(), longest: Self.longestLine)
      if try reader.peek() == UInt8(ascii: "{") {
        lines = (path, reader)
        hadLine = false
        return nil
      }
      return .bytes(id: "stdin", path: path, try reader.rest(upTo: InputText.largest))
    } catch {
      return fail(path, .unreadable(error))
    }
  }

  private mutating func nextLine() -> CaseInput? {
    guard let path = lines?.path else { return nil }
    do throws(SystemError) {
      while let line = try lines?.reader.next() {
        let number = lines?.reader.number ?? 0
        switch line {
        case .tooLong:
          hadLine = true
          return .unreadable(id: "\(path):\(number)", Problem(path: "\(path):\(number)", message: "the line is longer than 256 MiB."))
        case .bytes(let bytes) where bytes.contains { $0 > 0x20 }:
          hadLine = true
          return .record(path: path, line: number, bytes)
        case .bytes: continue
        }
      }
      lines = nil
      return hadLine ? nil : fail(path, .empty)
    } catch {
      return fail(path, .unreadable(error))
    }
  }

  private mutating func fail(_ path: String, _ fault: TextFault) -> CaseInput {
    lines = nil
    return .unreadable(id: FilePath(path).stem, Problem(path: path, message: "the file \(fault.message)"))
  }
}

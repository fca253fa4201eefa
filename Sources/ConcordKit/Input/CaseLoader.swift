import CaseDocument
import Lexicon

/// Reads cases and takes them apart; reused by one worker from case to case.
struct CaseLoader {
  private var builder: DocumentBuilder

  /// Creates a loader.
  init(lexicon: Lexicon) { builder = DocumentBuilder(lexicon: lexicon) }

  /// Reads a case.
  mutating func load(_ input: CaseInput) -> LoadedCase {
    switch input {
    case .text(let id, let path):
      return combined(id: id, path: path, files: input) { () throws(TextFault) in try InputText(contentsOf: path) }
    case .bytes(let id, let path, let bytes):
      return combined(id: id, path: path, files: nil) { () throws(TextFault) in try InputText(bytes) }
    case .pair(let id, let original, let report): return pair(id: id, original: original, report: report)
    case .record(let path, let line, let bytes): return record(path: path, line: line, bytes)
    case .unreadable(let id, let problem):
      return LoadedCase(id: id, path: problem.path, document: nil, files: nil, problems: [problem])
    }
  }

  private mutating func combined(
    id: String, path: String, files: CaseInput?, _ read: () throws(TextFault) -> InputText
  ) -> LoadedCase {
    do throws(TextFault) {
      let text = try read()
      let document = builder.combined(id: id, path: path, bytes: text.bytes)
      return LoadedCase(id: id, path: path, document: document, files: files, problems: remarks(path, text))
    } catch {
      return unreadable(id: id, path: path, "the file \(error.message)")
    }
  }

  private mutating func pair(id: String, original: String, report: String?) -> LoadedCase {
    var path = original
    do throws(TextFault) {
      let first = try InputText(contentsOf: original)
      path = report ?? original
      let second = report == nil ? nil : try InputText(contentsOf: path)
      let document = builder.pair(id: id, path: path, original: first.bytes, report: second?.bytes ?? [])
      let files = CaseInput.pair(id: id, original: original, report: report)
      return LoadedCase(id: id, path: path, document: document, files: files, problems: remarks(original, first) + remarks(path, second))
    } catch {
      return unreadable(id: id, path: path, "the file \(error.message)")
    }
  }

  private mutating func record(path: String, line: Int, _ bytes: [UInt8]) -> LoadedCase {
    let place = "\(path):\(line)"
    let record: CaseRecord
    do throws(CaseRecordError) {
      record = try CaseRecord(bytes)
    } catch {
      return unreadable(id: place, path: place, error.message)
    }
    let id = record.id ?? place
    let document = builder.pair(id: id, path: path, original: record.original.bytes, report: record.report?.bytes ?? [])
    let problems = remarks(place, record.original, "original") + remarks(place, record.report, "report")
    return LoadedCase(id: id, identity: record.identity, path: path, document: document, files: nil, problems: problems)
  }

  private func remarks(_ path: String, _ text: InputText?, _ side: String? = nil) -> [Problem] {
    guard let remark = text?.remark else { return [] }
    return [Problem(path: path, message: side.map { "its \($0) \(remark)" } ?? "the file \(remark)", kind: .altered)]
  }

  private func unreadable(id: String, path: String, _ message: String) -> LoadedCase {
    LoadedCase(id: id, path: path, document: nil, files: nil, problems: [Problem(path: path, message: message)])
  }
}
